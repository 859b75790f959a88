// A signed-in browser may try calls out: its session goes along, and so must the token against forged requests.
const xsrfToken = () => document.cookie.split("; ").find((cookie) => cookie.startsWith("XSRF-TOKEN="))?.split("=")[1];

window.SwaggerUIBundle({
  url: "/v3/api-docs",
  dom_id: "#viewer",
  deepLinking: true,
  validatorUrl: null,
  requestInterceptor: (request) => {
    const token = xsrfToken();
    if (token) request.headers["X-XSRF-TOKEN"] = token;
    return request;
  },
});
