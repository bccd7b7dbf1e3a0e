/* Lọc các bảng dài: thêm một biểu mẫu trước bảng đầu tiên. Không có JavaScript thì bảng vẫn đủ mọi dòng. */
(function () {
  'use strict';
  var FEWEST_ROWS = 8, MOST_VALUES = 15, MOST_SELECTS = 3;
  var tables = Array.prototype.slice.call(document.querySelectorAll('table[data-loc]'));
  var rows = [];
  tables.forEach(function (table) {
    Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
      rows.push({ row: row, table: table, text: folded(row.textContent), values: valuesOf(row) });
    });
  });
  if (rows.length < FEWEST_ROWS) return;

  function folded(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, ' ');
  }

  /* What a cell says first, without its notes: the label or the link in it, else its words. */
  function valuesOf(row) {
    var values = {};
    Array.prototype.forEach.call(row.querySelectorAll('td[data-nhan]'), function (cell) {
      var parts = cell.querySelectorAll('a, .nhan, .han, time');
      var said = parts.length ? parts : [cell];
      values[cell.getAttribute('data-nhan')] = Array.prototype.map.call(said, function (part) {
        return part.textContent.trim().replace(/\s+/g, ' ');
      }).filter(Boolean);
    });
    return values;
  }

  function element(name, properties, parent) {
    var made = document.createElement(name);
    Object.keys(properties).forEach(function (key) { made[key] = properties[key]; });
    parent.appendChild(made);
    return made;
  }

  function control(label, name, id, properties) {
    var line = element('p', {}, fields);
    element('label', { textContent: label, htmlFor: id }, line);
    line.appendChild(document.createTextNode(' '));
    return element(name, Object.assign({ id: id }, properties), line);
  }

  /* Columns that part the rows into a few groups. */
  function choices() {
    var counts = {};
    rows.forEach(function (each) {
      Object.keys(each.values).forEach(function (label) {
        counts[label] = counts[label] || {};
        each.values[label].forEach(function (value) { counts[label][value] = (counts[label][value] || 0) + 1; });
      });
    });
    return Object.keys(counts).map(function (label) { return { label: label, counts: counts[label] }; })
      .filter(function (each) {
        var values = Object.keys(each.counts);
        return values.length > 1 && values.length <= MOST_VALUES && values.length < rows.length
          && values.every(function (value) { return value.length < 80 && !/^[\d.,\s/%–-]*$/.test(value); });
      }).slice(0, MOST_SELECTS);
  }

  var form = document.createElement('form');
  form.className = 'loc-bang khong-in';
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', 'Lọc bảng trên trang này');
  var fields = element('div', { className: 'loc' }, form);
  var words = control('Lọc theo chữ', 'input', '_loc-chu', { type: 'search', autocomplete: 'off' });
  var selects = choices().map(function (choice, number) {
    var select = control(choice.label, 'select', '_loc-cot-' + number, {});
    select.add(new Option('Tất cả', ''));
    Object.keys(choice.counts).sort(function (one, other) { return one.localeCompare(other, 'vi'); })
      .forEach(function (value) { select.add(new Option(value + ' (' + choice.counts[value] + ')', value)); });
    return { label: choice.label, select: select };
  });
  var status = element('p', { className: 'tinh-den' }, form);
  status.setAttribute('role', 'status');

  function apply() {
    var asked = folded(words.value.trim()).split(' ').filter(Boolean);
    var chosen = selects.filter(function (each) { return each.select.value; });
    var shown = 0;
    rows.forEach(function (each) {
      var fits = asked.every(function (word) { return each.text.indexOf(word) >= 0; })
        && chosen.every(function (choice) {
          return (each.values[choice.label] || []).indexOf(choice.select.value) >= 0;
        });
      each.row.hidden = !fits;
      if (fits) shown++;
    });
    tables.forEach(function (table) {
      var box = table.closest('.bang-cuon') || table;
      box.hidden = Array.prototype.every.call(table.tBodies[0].rows, function (row) { return row.hidden; });
    });
    var all = !asked.length && !chosen.length;
    status.textContent = all ? '' : shown
      ? 'Còn ' + shown + ' trên ' + rows.length + ' dòng.'
      : 'Không có dòng nào khớp. Bớt chữ hoặc chọn «Tất cả»; cả trang thì dùng ô Tìm ở đầu trang.';
  }

  var timer = 0;
  words.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(apply, 120); });
  form.addEventListener('change', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); apply(); });
  var first = tables[0].closest('.bang-cuon') || tables[0];
  first.parentNode.insertBefore(form, first);
  /* The browser may have kept what was typed before the page was left. */
  apply();
})();
