/**
 * Forms for people who configure an integration: the JSON Schema of the data, the layout in the
 * vocabulary of JSON Forms, and the data.
 *
 * <p>{@link dev.spectral.form.Fields} makes schemas, {@link dev.spectral.form.Ui} makes layouts,
 * and {@link dev.spectral.form.JsonForm} holds both and checks that they fit.
 *
 * @see <a href="https://jsonforms.io/docs/uischema/">JSON Forms</a>
 */
@NullMarked
package dev.spectral.form;

import org.jspecify.annotations.NullMarked;
