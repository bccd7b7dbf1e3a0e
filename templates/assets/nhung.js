/* Trong khung nhúng: báo chiều cao cho trang chứa khung. Ở trang hướng dẫn: đặt chiều cao của khung xem thử. */
(function () {
  'use strict';
  if (window.parent !== window) {
    var told = 0;
    var tell = function () {
      var height = document.documentElement.offsetHeight;
      if (height !== told) window.parent.postMessage({ congKhaiCao: told = height }, '*');
    };
    if (window.ResizeObserver) new ResizeObserver(tell).observe(document.documentElement);
    else window.addEventListener('resize', tell);
    return tell();
  }
  window.addEventListener('message', function (event) {
    if (!event.data || !(event.data.congKhaiCao > 0)) return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = Math.ceil(event.data.congKhaiCao);
    });
  });
})();
