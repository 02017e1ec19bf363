// Nothing leaves this page: what the policy in its head does not forbid is closed here, for the program's own mistakes as for
// a library's. What is asked of the page's own server, when it has one, stays open.
'use strict';
(() => {
  const closed = ['open', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport', 'PresentationRequest',
    'PaymentRequest', 'SharedWorker', 'BroadcastChannel', 'Notification'];
  for (const name of closed) {
    if (name in window) Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false });
  }
  for (const name of ['sendBeacon', 'share', 'registerProtocolHandler']) {
    if (name in Navigator.prototype) Object.defineProperty(Navigator.prototype, name, { value: undefined, writable: false, configurable: false });
  }
  // A frame has a window of its own, with all of that in it.
  const frames = new Set(['iframe', 'frame', 'fencedframe', 'object', 'embed', 'portal']);
  for (const [name, place] of [['createElement', 0], ['createElementNS', 1]]) {
    const create = Document.prototype[name];
    const value = function createUnframed(...given) {
      if (frames.has(String(given[place]).toLowerCase().split(':').pop())) throw new TypeError('this page has no frames');
      return create.apply(this, given);
    };
    Object.defineProperty(Document.prototype, name, { value, writable: false, configurable: false });
  }
  // Away from here nobody goes: not by a link, a form, an address that is set, or a reload by a header's will.
  const here = location.href.split('#')[0];
  const stays = (address) => address.split('#')[0] === here || address.startsWith('blob:');
  window.navigation?.addEventListener('navigate', (event) => {
    if (!stays(event.destination.url) && event.cancelable) event.preventDefault();
  });
  const stop = (event) => {
    const link = event.target.closest?.('a[href], area[href]');
    if (link && !stays(link.href)) event.preventDefault();
  };
  for (const type of ['click', 'auxclick']) window.addEventListener(type, stop, true);
  window.addEventListener('submit', (event) => event.preventDefault(), true);
  // A hint that the browser should look up or fetch an address is taken out before it is followed.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.localName === 'link' && node.rel !== 'icon' && node.rel !== 'stylesheet' && node.rel !== 'manifest') node.remove();
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
