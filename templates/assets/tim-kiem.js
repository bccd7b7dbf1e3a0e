/* Tìm kiếm không cần máy chủ: nạp từng phần của chỉ mục bằng thẻ <script>, chạy cả khi mở từ thư mục. */
(function () {
  'use strict';
  var TONES = { '\u0300': 1, '\u0309': 2, '\u0303': 3, '\u0301': 4, '\u0323': 5 };
  var LONGEST = 16;
  var PAGE = 10;
  var CANDIDATES = 20;
  var SHOWN = 200;

  /* What a sign is: taken apart once, since a text has thousands of them and the alphabet a few hundred. */
  var signs = Object.create(null);
  function signOf(text) {
    var sign = signs[text];
    if (sign) return sign;
    var parts = text.normalize('NFD').toLowerCase();
    var base = parts[0] === 'đ' ? 'd' : parts[0];
    var isMark = /^[\u0300-\u036f]$/.test(parts);
    return signs[text] = {
      isMark: isMark, isLetter: !isMark && /[a-z0-9]/.test(base), base: base, letter: parts[0],
      marks: isMark ? parts : parts.slice(1), isBarred: parts[0] === 'đ'
    };
  }

  /* Words of a text with their places: letters without marks, and the form that tells the marks. */
  function words(text) {
    var found = [], word = null;
    function end() {
      if (word) { word.form = word.marked || word.tone ? word.letters + (word.tone || '') : ''; found.push(word); }
      word = null;
    }
    for (var at = 0; at < text.length; at++) {
      var sign = signOf(text[at]);
      if (sign.isMark) {
        if (word) { mark(word, sign.marks); word.end = at + 1; }
        continue;
      }
      if (!sign.isLetter) { end(); continue; }
      if (!word) word = { plain: '', letters: '', tone: 0, marked: false, start: at, end: at };
      word.end = at + 1;
      if (word.plain.length >= LONGEST) continue;
      word.plain += sign.base;
      word.letters += sign.letter;
      if (sign.isBarred) word.marked = true;
      for (var i = 0; i < sign.marks.length; i++) mark(word, sign.marks[i]);
    }
    end();
    return found;
  }

  function mark(word, sign) {
    if (TONES[sign]) word.tone = TONES[sign];
    else if (/[\u0302\u0306\u031b]/.test(sign)) {
      word.letters = (word.letters + sign).normalize('NFC');
      word.marked = true;
    }
  }

  /* The index: each file is a call of one of these. */
  var index = null, termFiles = {}, rowFiles = {}, filters = null, waiting = {}, failed = false;
  window.congKhaiTim = {
    mucLuc: function (data) { index = data; },
    tu: function (number, data) { termFiles[number] = data; },
    ban: function (number, data) { rowFiles[number] = data; },
    loc: function (data) {
      filters = {};
      Object.keys(data).forEach(function (key) {
        var places = filters[key] = [];
        eachNumber(data[key], function (place) { places.push(place); });
      });
    }
  };

  /* The numbers of "1g 4 zz", in base 36; lists are long, so no strings are made of them. */
  function eachNumber(text, take) {
    for (var at = 0, value = 0; at <= text.length; at++) {
      var code = at < text.length ? text.charCodeAt(at) : 32;
      if (code === 32) { take(value); value = 0; } else value = value * 36 + code - (code < 58 ? 48 : 87);
    }
  }

  function load(files, done) {
    var left = files.length;
    if (!left) return done();
    files.forEach(function (file) {
      var ready = function () { if (!--left) done(); };
      if (waiting[file]) return waiting[file] === true ? ready() : waiting[file].push(ready);
      waiting[file] = [ready];
      var script = document.createElement('script');
      var finish = function () {
        var callbacks = waiting[file];
        waiting[file] = true;
        callbacks.forEach(function (each) { each(); });
      };
      script.src = file;
      script.onload = finish;
      script.onerror = function () { failed = true; finish(); };
      document.head.appendChild(script);
    });
  }

  function termFile(number) { return 'tu/' + number + '.js?v=' + index.vTu[number]; }
  function rowFile(page) {
    var number = Math.floor(page / index.moiTep);
    return 'ban/' + number + '.js?v=' + index.vBan[number];
  }

  /* The files that may hold words from `first` on, up to all that begin with it where it is a prefix. */
  function filesOf(first, isPrefix) {
    var low = 0, high = index.tuDau.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (index.tuDau[middle] <= first) low = middle; else high = middle - 1;
    }
    var numbers = [low];
    if (isPrefix) {
      for (var next = low + 1; next < index.tuDau.length && numbers.length < 3; next++) {
        if (index.tuDau[next].slice(0, first.length) !== first) break;
        numbers.push(next);
      }
    }
    return numbers;
  }

  /* "UBND" and "ủy ban nhân dân" find each other: each part of the query may have two readings. */
  var pairs = null;
  function slots(query) {
    pairs = pairs || index.vietTat.map(function (pair) { return [words(pair[0]), words(pair[1])]; });
    var found = [];
    for (var at = 0; at < query.length;) {
      var best = null;
      pairs.forEach(function (pair) {
        [0, 1].forEach(function (side) {
          var length = pair[side].length;
          if (length && fits(pair[side], query, at) && (!best || length > best.length)) {
            best = { length: length, other: pair[1 - side] };
          }
        });
      });
      var length = best ? best.length : 1;
      var own = query.slice(at, at + length);
      found.push(best && best.other.length ? [own, best.other] : [own]);
      at += length;
    }
    return found;
  }

  function fits(part, query, at) {
    return part.every(function (word, offset) {
      return query[at + offset] && query[at + offset].plain === word.plain && !query[at + offset].isPrefix;
    });
  }

  /* Pages with their scores (0: the page is not among them). The loops below run over every page that has a
     word, on slow telephones: arrays of numbers, no closures. */
  function noPages() {
    return { scores: new Float32Array(index.soBan), pages: new Int32Array(index.soBan), count: 0 };
  }

  /* Pages that have the word, each with how much it says there. */
  function scoresOf(word) {
    var found = noPages();
    filesOf(word.plain, word.isPrefix).forEach(function (number) {
      var entries = termFiles[number] || {};
      var names = word.isPrefix
        ? Object.keys(entries).filter(function (name) { return name.slice(0, word.plain.length) === word.plain; })
        : Object.prototype.hasOwnProperty.call(entries, word.plain) ? [word.plain] : [];
      names.forEach(function (name) {
        var forms = entries[name];
        Object.keys(forms).forEach(function (form) {
          var fit = name !== word.plain ? 0.5 : !word.form || word.form === form ? 1 : 0.25;
          addPages(found, forms[form], fit);
        });
      });
    });
    return found;
  }

  /* "1g 4 zz": distances between pages in base 36, the weight of the word there in the lowest two bits. */
  var distances = null;
  function addPages(found, places, fit) {
    distances = distances || new Int32Array(index.soBan);
    var length = places.length, count = 0, value = 0, code = 0;
    for (var at = 0; at < length; at++) {
      code = places.charCodeAt(at);
      if (code === 32) { distances[count++] = value; value = 0; } else value = value * 36 + code - (code < 58 ? 48 : 87);
    }
    distances[count++] = value;
    var worth = fit * Math.log(1 + index.soBan / count), scores = found.scores, pages = found.pages;
    var end = found.count, page = 0, score = 0, weight = 0;
    for (at = 0; at < count; at++) {
      weight = distances[at] & 3;
      page += distances[at] >> 2;
      score = weight === 1 ? worth : weight === 2 ? 3 * worth : 6 * worth;
      if (scores[page] === 0) pages[end++] = page;
      if (score > scores[page]) scores[page] = score;
    }
    found.count = end;
  }

  function both(one, other) {
    var smaller = one.count < other.count ? one : other, larger = smaller === one ? other : one;
    var kept = 0, pages = smaller.pages, scores = smaller.scores, others = larger.scores;
    for (var at = 0; at < smaller.count; at++) {
      var page = pages[at];
      if (others[page] === 0) { scores[page] = 0; continue; }
      scores[page] += others[page];
      pages[kept++] = page;
    }
    smaller.count = kept;
    return smaller;
  }

  /* The larger of two scores, or the sum and something for having both. */
  function either(one, other, isSum) {
    for (var at = 0; at < other.count; at++) {
      var page = other.pages[at], score = other.scores[page], before = one.scores[page];
      if (before === 0) one.pages[one.count++] = page;
      one.scores[page] = isSum ? before + score + 20 : Math.max(before, score);
    }
    return one;
  }

  /* Pages with all parts of the query; where there is none, those with the most. */
  function match(query) {
    var ofQuery = slots(query);
    function ofReadings(readings) {
      return readings.map(function (reading) { return reading.map(scoresOf).reduce(both); })
        .reduce(function (one, other) { return either(one, other, false); });
    }
    var all = ofQuery.map(ofReadings).reduce(both);
    if (all.count || ofQuery.length === 1) return { hits: all, isPartial: false };
    var some = ofQuery.map(ofReadings).reduce(function (one, other) { return either(one, other, true); }, noPages());
    return { hits: some, isPartial: some.count > 0 };
  }

  function inOrder(one, other) { return other[1] - one[1] || one[0] - other[0]; }

  /* The first so many, each [page, score]; all of them are put in order only where somebody goes on. */
  function best(hits, count) {
    var first = [], last = 0;
    for (var at = 0; at < hits.count; at++) {
      var page = hits.pages[at], score = hits.scores[page];
      if (first.length === count && (score < last || score === last && page > first[count - 1][0])) continue;
      var place = first.length;
      while (place && inOrder(first[place - 1], [page, score]) > 0) place--;
      first.splice(place, 0, [page, score]);
      if (first.length > count) first.pop();
      last = first[first.length - 1][1];
    }
    return first;
  }

  function pagesOf(hits) { return Array.prototype.slice.call(hits.pages, 0, hits.count); }

  function allInOrder(hits) {
    return pagesOf(hits).map(function (page) { return [page, hits.scores[page]]; }).sort(inOrder);
  }

  /* What the query says in one run, the title should say in one run. */
  function closeness(query, row) {
    var title = words(row[3] + ' ' + row[0]), bonus = 0;
    for (var at = 0; at + query.length <= title.length; at++) {
      var isRun = true, isExact = true;
      for (var i = 0; i < query.length && isRun; i++) {
        var word = title[at + i], asked = query[i];
        isRun = asked.isPrefix ? word.plain.slice(0, asked.plain.length) === asked.plain : word.plain === asked.plain;
        if (asked.form && word.form !== asked.form) isExact = false;
      }
      if (isRun) bonus = Math.max(bonus, 0.5 + (isExact ? 0.5 : 0) + (at === 0 ? 0.2 : 0));
    }
    return 1 + bonus * Math.min(3, query.length) / 2 + 0.4 * Math.min(1, query.length / (title.length || 1));
  }

  /* The page. */
  var form = document.getElementById('_tim'), field = document.getElementById('_tim-cau');
  var status = document.getElementById('_tim-trang-thai'), list = document.getElementById('_tim-ket-qua');
  var more = document.getElementById('_tim-them'), narrowing = document.getElementById('_tim-loc');
  if (!form) return;
  var turn = 0, timer = 0, shown = [], total = 0, kept = null, query = [], isPartial = false;

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function isHit(word) {
    return query.some(function (asked) {
      return asked.isPrefix ? word.plain.slice(0, asked.plain.length) === asked.plain : word.plain === asked.plain;
    });
  }

  /* The part of an excerpt where the words of the query stand closest together. */
  function around(text) {
    if (text.length <= SHOWN) return text;
    var hits = words(text).filter(isHit), from = 0, most = 0;
    hits.forEach(function (hit, place) {
      var count = 0;
      while (place + count < hits.length && hits[place + count].end - hit.start < SHOWN - 40) count++;
      if (count > most) { most = count; from = hit.start; }
    });
    from = from < SHOWN / 2 ? 0 : text.lastIndexOf(' ', from - 30) + 1;
    var to = from + SHOWN < text.length ? text.lastIndexOf(' ', from + SHOWN) : text.length;
    return (from ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '');
  }

  function highlighted(name, text, className) {
    var made = element(name, '', className), copied = 0;
    words(text).forEach(function (word) {
      if (!isHit(word)) return;
      made.appendChild(document.createTextNode(text.slice(copied, word.start)));
      made.appendChild(element('mark', text.slice(word.start, word.end)));
      copied = word.end;
    });
    made.appendChild(document.createTextNode(text.slice(copied)));
    return made;
  }

  function rowOf(page) {
    var rows = rowFiles[Math.floor(page / index.moiTep)];
    return rows && rows[page % index.moiTep];
  }

  function show(from) {
    if (from + PAGE > shown.length && total > shown.length) {
      var taken = new Set(shown.map(function (each) { return each[0]; }));
      shown = shown.concat(allInOrder(kept).filter(function (each) { return !taken.has(each[0]); }));
    }
    var part = shown.slice(from, from + PAGE);
    var own = turn;
    load(unique(part.map(function (each) { return rowFile(each[0]); })), function () {
      if (own !== turn) return;
      if (!from) list.textContent = '';
      list.dataset.cau = field.value;
      part.forEach(function (each) {
        var row = rowOf(each[0]);
        if (!row) return;
        var item = element('li');
        var link = highlighted('a', row[0]);
        link.href = '../' + row[1] + index.duoi;
        var about = row[2] + (row[3] ? ' · ' + row[3] : '');
        item.appendChild(link);
        item.appendChild(element('span', about + (row[5] ? ' · minh họa' : ''), 'them'));
        if (row[4]) item.appendChild(highlighted('p', around(row[4])));
        list.appendChild(item);
      });
      more.hidden = from + PAGE >= total;
      more.dataset.tu = from + PAGE;
      if (from && list.children[from]) list.children[from].querySelector('a').focus();
    });
  }

  function unique(values) { return Array.from(new Set(values)); }

  function say(text) { if (status.textContent !== text) status.textContent = text; }

  function chosenFilters() {
    var chosen = [];
    narrowing.querySelectorAll('select').forEach(function (select) {
      if (select.value) chosen.push([select.name, Number(select.value)]);
    });
    return chosen;
  }

  /* The choices of each filter with how many pages each leaves; nobody pays for them before they are opened. */
  function fillFilters(pages) {
    index.loc.forEach(function (facet) {
      var select = narrowing.querySelector('select[name="' + facet.khoa + '"]');
      if (!select) return;
      var counts = {}, value = select.value;
      pages.forEach(function (page) {
        var place = filters[facet.khoa][page];
        if (place) counts[place] = (counts[place] || 0) + 1;
      });
      if (value && !counts[value]) counts[value] = 0;
      while (select.options.length > 1) select.remove(1);
      facet.giaTri.forEach(function (name, place) {
        if (counts[place + 1] === undefined) return;
        select.add(new Option(name + ' (' + counts[place + 1] + ')', place + 1, false, String(place + 1) === value));
      });
      select.parentNode.hidden = select.options.length < 2;
    });
  }

  function keepInAddress() {
    var parts = ['q=' + encodeURIComponent(field.value)];
    chosenFilters().forEach(function (chosen) { parts.push(chosen[0] + '=' + chosen[1]); });
    try { history.replaceState(null, '', location.pathname + '?' + parts.join('&')); } catch (error) {
      /* Some browsers keep the address of a file as it is: only the address lacks the query then. */
    }
  }

  function search() {
    var own = ++turn;
    var text = field.value.normalize('NFC').slice(0, 200);
    query = words(text).slice(0, 12);
    if (!query.length) {
      list.textContent = '';
      more.hidden = narrowing.hidden = true;
      say(text.trim() ? 'Hãy gõ chữ hoặc số cần tìm.' : '');
      return;
    }
    var last = query[query.length - 1];
    last.isPrefix = last.end === text.length && last.plain.length > 1;
    load(['muc-luc.js'], function () {
      if (!index) return say('Không nạp được chỉ mục tìm kiếm. Hãy tải lại trang.');
      var all = query.concat.apply(query, slots(query).reduce(function (sum, each) { return sum.concat(each); }, []));
      var files = unique(all.reduce(function (sum, word) { return sum.concat(filesOf(word.plain, word.isPrefix)); }, []));
      var more = narrowing.open || chosenFilters().length ? ['loc.js?v=' + index.vLoc] : [];
      load(files.map(termFile).concat(more), function () { if (own === turn) rank(own); });
    });
  }

  function rank(own) {
    var found = match(query), chosen = chosenFilters();
    if (filters) fillFilters(pagesOf(found.hits));
    kept = found.hits;
    if (chosen.length) {
      var left = pagesOf(kept).filter(function (page) {
        return chosen.every(function (each) { return filters[each[0]][page] === each[1]; });
      });
      kept = { scores: kept.scores, pages: left, count: left.length };
    }
    isPartial = found.isPartial;
    total = kept.count;
    var first = best(kept, CANDIDATES);
    load(unique(first.map(function (each) { return rowFile(each[0]); })), function () {
      if (own !== turn) return;
      if (failed) say('Một phần của chỉ mục không nạp được; kết quả có thể thiếu. Hãy tải lại trang.');
      first.forEach(function (each) {
        var row = rowOf(each[0]);
        if (row) each[1] *= closeness(query, row);
      });
      shown = first.sort(inOrder);
      narrowing.hidden = found.hits.count < 2;
      keepInAddress();
      if (!total) { list.textContent = ''; list.dataset.cau = field.value; more.hidden = true; }
      if (!failed) say(summary());
      if (total) show(0);
    });
  }

  function summary() {
    var count = String(total).replace(/\B(?=(\d{3})+$)/g, '.');
    if (!total) return 'Không tìm thấy kết quả nào cho «' + field.value.trim() + '». Thử bớt từ, hoặc xem danh mục bên dưới.';
    if (isPartial) return 'Không có trang nào có đủ các từ. ' + count + ' trang có một phần:';
    return 'Tìm thấy ' + count + ' kết quả.';
  }

  function later() { clearTimeout(timer); timer = setTimeout(search, 150); }

  form.addEventListener('submit', function (event) { event.preventDefault(); clearTimeout(timer); search(); });
  field.addEventListener('input', later);
  narrowing.addEventListener('change', search);
  narrowing.addEventListener('toggle', function () { if (narrowing.open && !filters) search(); });
  more.addEventListener('click', function () { show(Number(more.dataset.tu)); });

  var asked = new URLSearchParams(location.search);
  field.value = asked.get('q') || '';
  load(['muc-luc.js'], function () {
    if (!index) return;
    index.loc.forEach(function (facet) {
      var select = narrowing.querySelector('select[name="' + facet.khoa + '"]'), value = asked.get(facet.khoa);
      /* Other sites' links say the name: the numbers change with the content. */
      if (facet.giaTri.indexOf(value) >= 0) value = facet.giaTri.indexOf(value) + 1;
      if (select && value && facet.giaTri[value - 1]) select.add(new Option(facet.giaTri[value - 1], value, true, true));
    });
    search();
  });
})();
