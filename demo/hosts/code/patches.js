/* What recorders of sessions, measuring scripts and old polyfills do to a page. */
(() => {
  const { attachShadow, setAttribute } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, delegatesFocus: false });
    // Some of them put a sheet of their own into every shadow tree, and watch it.
    root.append(document.createElement('style'));
    new MutationObserver(() => {}).observe(root, { attributes: true, childList: true, subtree: true });
    return root;
  };
  Element.prototype.setAttribute = function (name, value) {
    return setAttribute.call(this, name, value);
  };
  const original = window.fetch;
  window.fetch = function (input, options = {}) {
    const headers = new Headers(options.headers);
    headers.set('x-trace', '1');
    const request = input instanceof Request ? input : new Request(input);
    return original.call(this, request, { ...options, headers }).then((response) => {
      response.clone().text();
      return response;
    });
  };
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    return add.call(this, type, listener, options);
  };
  // Extends the prototypes, as libraries once did.
  Array.prototype.last = function () {
    return this[this.length - 1];
  };
  Object.prototype.extend = function () {};
})();
