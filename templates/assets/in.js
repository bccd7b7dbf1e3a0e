/* Bản in trên giấy ghi ngày in: ngày này không có trong trang, vì trang không đổi theo ngày. */
(function () {
  'use strict';
  var place = document.getElementById('_ngay-in');
  if (place) window.addEventListener('beforeprint', function () {
    var day = new Date();
    place.textContent = ' · in ngày ' + [day.getDate(), day.getMonth() + 1].map(function (number) {
      return (number < 10 ? '0' : '') + number;
    }).join('/') + '/' + day.getFullYear();
  });
})();
