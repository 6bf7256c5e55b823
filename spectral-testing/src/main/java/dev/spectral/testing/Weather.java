package dev.spectral.testing;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** What a component may meet in the other system; nothing is ever sent to it. */
enum Weather implements Interceptor {
  /** Nobody is there. */
  DEAD {
    @Override
    public Response intercept(Chain chain) throws IOException {
      throw new ConnectException("Failed to connect to " + chain.request().url());
    }
  },

  /** It refuses the login, and repeats all that was sent. */
  REFUSING {
    @Override
    public Response intercept(Chain chain) throws IOException {
      Request sent = Bodies.kept(chain.request());
      String body = new String(Bodies.bytes(sent.body()), StandardCharsets.UTF_8);
      return answer(chain.request(), 401, sent.url() + "\n" + sent.headers() + "\n" + body);
    }
  },

  /** It answers with an empty object. */
  FAIR {
    @Override
    public Response intercept(Chain chain) {
      return answer(chain.request(), 200, "{}");
    }
  };

  private static Response answer(Request request, int status, String body) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .header("Content-Type", "application/json")
        .body(ResponseBody.create(body, MediaType.get("application/json")))
        .build();
  }
}
