/* Bản in trên giấy ghi ngày in: ngày này không có trong trang, vì trang không đổi theo ngày. */
(function () {
  'use strict';
  window.addEventListener('beforeprint', function () {
    var place = document.getElementById('_ngay-in'), day = new Date();
    if (place) place.textContent = ' · in ngày ' + [day.getDate(), day.getMonth() + 1].map(function (number) {
      return (number < 10 ? '0' : '') + number;
    }).join('/') + '/' + day.getFullYear();
  });
})();
