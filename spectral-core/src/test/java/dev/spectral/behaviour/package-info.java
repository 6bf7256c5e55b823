/** The reference SDK's behaviour, recorded case by case, against ours. */
@NullMarked
package dev.spectral.behaviour;

import org.jspecify.annotations.NullMarked;
