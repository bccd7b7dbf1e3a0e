/* Tìm kiếm không cần máy chủ: nạp từng phần của chỉ mục bằng thẻ <script>, chạy cả khi mở từ thư mục. */
(function () {
  'use strict';
  var TONES = { '\u0300': 1, '\u0309': 2, '\u0303': 3, '\u0301': 4, '\u0323': 5 };
  var LONGEST = 16;
  var PAGE = 10;
  var CANDIDATES = 48;
  var SHOWN = 200;
  /* Of a word that is still being typed: so many letters of sparse lists and so many dense ones are read. */
  var PREFIX_LETTERS = 8000;
  var PREFIX_LISTS = 2;

  /* What a sign is: taken apart once, since a text has thousands of them and the alphabet a few hundred. */
  var signs = [];
  function signOf(code) {
    var parts = String.fromCharCode(code).normalize('NFD').toLowerCase();
    var base = parts[0] === 'đ' ? 'd' : parts[0];
    var isMark = /^[\u0300-\u036f]$/.test(parts);
    var found = signs[code] = {
      isMark: isMark, isLetter: !isMark && /[a-z0-9]/.test(base), base: base, letters: parts[0],
      marks: parts, tone: 0, marked: parts[0] === 'đ'
    };
    if (!isMark) for (var i = 1; i < parts.length; i++) mark(found, parts[i]);
    return found;
  }

  /* Words of a text with their places: letters without marks, and the form that tells the marks. */
  function words(text) {
    var found = [], word = null;
    function end() {
      if (word) { word.form = word.marked || word.tone ? word.letters + (word.tone || '') : ''; found.push(word); }
      word = null;
    }
    for (var at = 0; at < text.length; at++) {
      var code = text.charCodeAt(at), sign = signs[code] || signOf(code);
      if (sign.isMark) {
        if (word) { mark(word, sign.marks); word.end = at + 1; }
        continue;
      }
      if (!sign.isLetter) { if (word) end(); continue; }
      if (!word) word = { plain: '', letters: '', tone: 0, marked: false, start: at, end: at };
      word.end = at + 1;
      if (word.plain.length >= LONGEST) continue;
      word.plain += sign.base;
      word.letters += sign.letters;
      if (sign.marked) word.marked = true;
      if (sign.tone) word.tone = sign.tone;
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
      work.tep++;
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

  /* Everything that was done for an answer, in steps of the loops below: what a test holds on to. */
  var work = window.congKhaiTim.viec = { buoc: 0, tep: 0 };

  /* Pages with their scores (0: the page is not among them). The loops below run over thousands of pages, on
     slow telephones: arrays of numbers, no closures, and nothing is taken apart that can be looked up. */
  function noPages() {
    return { scores: new Float32Array(index.soBan), pages: new Int32Array(index.soBan), count: 0 };
  }

  /* The lists of the index that a word stands in, [list, how well it fits]. */
  function listsOf(word) {
    var found = [];
    filesOf(word.plain, word.isPrefix).forEach(function (number) {
      var entries = termFiles[number] || {};
      var names = word.isPrefix
        ? Object.keys(entries).filter(function (name) { return name.slice(0, word.plain.length) === word.plain; })
        : Object.prototype.hasOwnProperty.call(entries, word.plain) ? [word.plain] : [];
      names.forEach(function (name) {
        var forms = entries[name];
        Object.keys(forms).forEach(function (form) {
          found.push([forms[form], name !== word.plain ? 0.5 : !word.form || word.form === form ? 1 : 0.25]);
        });
      });
    });
    return found;
  }

  /* What the index has of a word. Of a sparse list, "1gA4-", `scores`, `signs` and `pages`: distances between
     pages in base 36, then how the page has the word: - in a text, + as a keyword, A as its title's first
     word … A dense one, "=7ps:-A.+", has a sign for every page and stays as it is. */
  var sources = {};
  function sourceOf(word) {
    var key = [word.plain, word.form, word.isPrefix].join(' ');
    if (sources[key]) return sources[key];
    var found = sources[key] = { dense: [], scores: null, signs: null, pages: null, sparse: 0, count: 0, isPart: false };
    var lists = listsOf(word), letters = 0;
    if (word.isPrefix) lists.sort(function (one, other) { return other[1] - one[1] || other[0].length - one[0].length; });
    lists.forEach(function (each) {
      var list = each[0], fit = each[1];
      if (list[0] === '=') {
        if (fit === 0.5 && found.dense.length >= PREFIX_LISTS) { found.isPart = true; return; }
        var from = list.indexOf(':') + 1, count = parseInt(list.slice(1, from - 1), 36);
        var worth = worthOfSigns(fit * Math.log(1 + index.soBan / count));
        found.dense.push({ list: list, from: from, worth: worth, isExact: fit === 1 });
        found.count += count;
      } else if (fit !== 0.5 || letters + list.length <= PREFIX_LETTERS) {
        letters += list.length;
        takeApart(found, list, fit);
      } else found.isPart = true;
    });
    found.count += found.sparse;
    return found;
  }

  /* What each sign of a list counts: in a title six times, as a keyword three times; nothing for a page
     without the word. */
  function worthOfSigns(worth) {
    return new Float32Array(128).fill(6 * worth, 65).fill(worth, 45, 46).fill(3 * worth, 43, 44);
  }

  var places = null, ways = null;
  function takeApart(found, list, fit) {
    if (!found.scores) {
      found.scores = new Float32Array(index.soBan);
      found.signs = new Uint8Array(index.soBan);
      found.pages = new Int32Array(index.soBan);
      places = places || new Int32Array(index.soBan);
      ways = ways || new Uint8Array(index.soBan);
    }
    var length = list.length, count = 0, page = -1, value = 0, code = 0;
    work.buoc += length;
    for (var at = 0; at < length; at++) {
      code = list.charCodeAt(at);
      if (code > 96) value = value * 36 + code - 87;
      else if (code > 47 && code < 58) value = value * 36 + code - 48;
      else {
        page += value + 1;
        value = 0;
        places[count] = page;
        ways[count++] = code;
      }
    }
    var worth = fit * Math.log(1 + index.soBan / count), exact = fit === 1 ? 128 : 0;
    var scores = found.scores, signs = found.signs, pages = found.pages, end = found.sparse;
    for (at = 0; at < count; at++) {
      page = places[at];
      code = ways[at];
      var score = code > 64 ? 6 * worth : code === 43 ? 3 * worth : worth;
      if (scores[page] === 0) pages[end++] = page;
      if (score > scores[page]) { scores[page] = score; signs[page] = code | exact; }
    }
    found.sparse = end;
  }

  /* The pages that all of them have, in one walk over those of the rarest. */
  function inAll(some) {
    var ordered = some.slice().sort(function (one, other) { return one.count - other.count; });
    var hits = noPages(), pages = hits.pages, scores = hits.scores, kept = 0, steps = 0, parts = ordered.length;
    var first = ordered[0], isAnyPage = first.dense.length > 0, length = isAnyPage ? index.soBan : first.sparse;
    for (var at = 0; at < length; at++) {
      var page = isAnyPage ? at : first.pages[at], sum = 0;
      for (var part = 0; part < parts; part++) {
        var score = scoreAt(ordered[part], page);
        if (score === 0) break;
        sum += score;
      }
      steps += part + 1;
      if (part < parts) continue;
      scores[page] = sum;
      pages[kept++] = page;
    }
    work.buoc += steps;
    hits.count = kept;
    return hits;
  }

  function scoreAt(source, page) {
    var score = source.scores === null ? 0 : source.scores[page], dense = source.dense;
    for (var i = 0; i < dense.length; i++) {
      var each = dense[i], worth = each.worth[each.list.charCodeAt(each.from + page)];
      if (worth > score) score = worth;
    }
    return score;
  }

  /* The larger of two scores, or the sum and something for having both. */
  function either(one, other, isSum) {
    work.buoc += other.count;
    for (var at = 0; at < other.count; at++) {
      var page = other.pages[at], score = other.scores[page], before = one.scores[page];
      if (before === 0) one.pages[one.count++] = page;
      one.scores[page] = isSum ? before + score + 20 : Math.max(before, score);
    }
    return one;
  }

  /* One source for all readings of a part of the query. */
  function sourceOfReadings(readings) {
    if (readings.length === 1 && readings[0].length === 1) return sourceOf(readings[0][0]);
    var found = readings.map(function (reading) { return inAll(reading.map(sourceOf)); })
      .reduce(function (one, other) { return either(one, other, false); });
    return { dense: [], scores: found.scores, pages: found.pages, sparse: found.count, count: found.count };
  }

  /* Pages with all parts of the query; where there is none, those with the most. */
  function match(query) {
    sources = {};
    var parts = slots(query).map(sourceOfReadings);
    var found = inAll(parts);
    if (found.count || parts.length === 1) return { hits: found, isPartial: false };
    var some = parts.reduce(function (one, other) { return either(one, inAll([other]), true); }, noPages());
    return { hits: some, isPartial: some.count > 0 };
  }

  function inOrder(one, other) { return other[1] - one[1] || one[0] - other[0]; }

  function wordsOfTitle(page) {
    var code = index.dai.charCodeAt(page);
    return code - (code < 58 ? 48 : 87);
  }

  /* The first so many, short titles before long ones; all are put in order only where somebody goes on. */
  function best(hits, count) {
    var first = new Int32Array(count + 1), keys = new Float32Array(count + 1), taken = 0, least = -1;
    var scores = hits.scores, pages = hits.pages;
    work.buoc += hits.count;
    for (var at = 0; at < hits.count; at++) {
      var page = pages[at], key = scores[page];
      if (key + 0.04 <= least) continue;
      key += 0.001 * (36 - wordsOfTitle(page));
      if (key <= least) continue;
      var place = taken;
      for (; place && keys[place - 1] < key; place--) {
        keys[place] = keys[place - 1];
        first[place] = first[place - 1];
      }
      keys[place] = key;
      first[place] = page;
      work.buoc += taken - place;
      if (taken < count) taken++;
      if (taken === count) least = keys[count - 1];
    }
    return Array.prototype.slice.call(first, 0, taken).map(function (page) { return [page, scores[page]]; });
  }

  function pagesOf(hits) { return Array.prototype.slice.call(hits.pages, 0, hits.count); }

  function allInOrder(hits) {
    return pagesOf(hits).map(function (page) { return [page, hits.scores[page]]; }).sort(inOrder);
  }

  /* How the page has the word: the sign of its best list, 128 more where it is written as it was asked. */
  function signAt(source, page) {
    var score = source.scores ? source.scores[page] : 0, sign = score ? source.signs[page] : 0;
    source.dense.forEach(function (each) {
      var code = each.list.charCodeAt(each.from + page);
      var worth = each.worth[code];
      if (worth > score) { score = worth; sign = code | (each.isExact ? 128 : 0); }
    });
    return sign;
  }

  /* What the query says in one run, the title should say in one run. */
  function closeness(ofQuery, page) {
    var runs = 0, isExact = true, before = -2, first = -1;
    ofQuery.forEach(function (source, at) {
      var sign = signAt(source, page), place = (sign & 127) - 65;
      if (sign < 128) isExact = false;
      if (at === 0) first = place;
      if (place >= 0 && (at === 0 || place === before + 1)) runs++;
      before = place >= 0 ? place : -2;
    });
    var count = ofQuery.length, bonus = 0.3 * (runs - 1) / count;
    if (runs === count) bonus = 0.5 + (isExact ? 0.5 : 0) + (first === 0 ? 0.2 : 0);
    return 1 + Math.max(0, bonus) * Math.min(3, count) / 2 + 0.4 * Math.min(1, count / (wordsOfTitle(page) || 1));
  }

  /* The page. */
  var form = document.getElementById('_tim'), field = document.getElementById('_tim-cau');
  var status = document.getElementById('_tim-trang-thai'), list = document.getElementById('_tim-ket-qua');
  var more = document.getElementById('_tim-them'), narrowing = document.getElementById('_tim-loc');
  if (!form) return;
  var turn = 0, timer = 0, shown = [], total = 0, kept = null, query = [];
  var isPartial = false, isMore = false;

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function isHit(word) {
    for (var i = 0; i < query.length; i++) {
      var asked = query[i].plain;
      if (query[i].isPrefix ? word.plain.startsWith(asked) : word.plain === asked) return true;
    }
    return false;
  }

  /* The part of an excerpt where the words of the query stand closest together: [from, to]. */
  function around(text, hits) {
    if (text.length <= SHOWN) return [0, text.length];
    var from = 0, most = 0, last = 0;
    hits.forEach(function (hit, place) {
      while (last < hits.length && hits[last].end - hit.start < SHOWN - 40) last++;
      if (last - place > most) { most = last - place; from = hit.start; }
      if (last === place) last++;
    });
    from = from < SHOWN / 2 ? 0 : text.lastIndexOf(' ', from - 30) + 1;
    return [from, from + SHOWN < text.length ? text.lastIndexOf(' ', from + SHOWN) : text.length];
  }

  /* The text, or the part of it that says the most, with what was asked for. */
  function highlighted(name, text, isPart) {
    var hits = words(text).filter(isHit), part = isPart ? around(text, hits) : [0, text.length];
    var made = element(name), copied = part[0];
    if (copied) made.append('… ');
    hits.forEach(function (word) {
      if (word.start < part[0] || word.end > part[1]) return;
      made.append(text.slice(copied, word.start), element('mark', text.slice(word.start, word.end)));
      copied = word.end;
    });
    made.append(text.slice(copied, part[1]) + (part[1] < text.length ? ' …' : ''));
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
      var drawn = document.createDocumentFragment();
      part.forEach(function (each) {
        var row = rowOf(each[0]);
        if (!row) return;
        var item = element('li');
        var link = highlighted('a', row[0]);
        link.href = '../' + row[1] + index.duoi;
        var about = row[2] + (row[3] ? ' · ' + row[3] : '');
        item.appendChild(link);
        item.appendChild(element('span', about + (row[5] ? ' · minh họa' : ''), 'them'));
        if (row[4]) item.appendChild(highlighted('p', row[4], true));
        drawn.appendChild(item);
      });
      list.appendChild(drawn);
      more.hidden = from + PAGE >= total;
      more.dataset.tu = from + PAGE;
      if (!from) setTimeout(keepInAddress);
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
    if (location.search === '?' + parts.join('&')) return;
    try { history.replaceState(null, '', location.pathname + '?' + parts.join('&')); } catch (error) {
      /* Some browsers keep the address of a file as it is: only the address lacks the query then. */
    }
  }

  function search() {
    var own = ++turn;
    work.buoc = work.tep = 0;
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
    var ofQuery = query.map(sourceOf);
    first.forEach(function (each) { each[1] *= closeness(ofQuery, each[0]); });
    shown = first.sort(inOrder);
    isMore = ofQuery.some(function (source) { return source.isPart; });
    narrowing.hidden = found.hits.count < 2;
    if (!total) { list.textContent = ''; list.dataset.cau = field.value; more.hidden = true; }
    if (total) show(0); else setTimeout(keepInAddress);
    say(failed ? 'Một phần của chỉ mục không nạp được; kết quả có thể thiếu. Hãy tải lại trang.' : summary());
  }

  function summary() {
    var count = String(total).replace(/\B(?=(\d{3})+$)/g, '.');
    if (!total) return 'Không tìm thấy kết quả nào cho «' + field.value.trim() + '». Thử bớt từ, hoặc xem danh mục bên dưới.';
    if (isPartial) return 'Không có trang nào có đủ các từ. ' + count + ' trang có một phần:';
    return 'Tìm thấy ' + (isMore ? 'hơn ' : '') + count + ' kết quả.';
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
