extension PreviewPage {
    /// Takes the place of the page's body when the site changed, so that the reader stays where he was; loads
    /// the page anew where styles or scripts are others.
    static let script = """
        (() => {
          "use strict";
          let seen = Number(document.currentScript.dataset.phien);
          const mine = '[href^="/_xem-thu/"],[src^="/_xem-thu/"]';
          const parts = page => [...page.querySelectorAll("link[rel=stylesheet],script[src]")]
            .filter(e => !e.matches(mine)).map(e => e.getAttribute("href") || e.getAttribute("src")).join();
          async function renew() {
            const answer = await fetch(location.href, {cache: "no-store"});
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            // Those of the head go on: they look for their places when they are needed.
            const hasScript = [...page.body.querySelectorAll("script[src]")].some(e => !e.matches(mine));
            if (hasScript || parts(page) !== parts(document)) { location.reload(); return; }
            document.title = page.title;
            document.body.replaceWith(document.adoptNode(page.body));
          }
          function overlay(text) {
            document.getElementById("_xem-thu-loi")?.remove();
            if (text === null) return;
            const box = document.createElement("section");
            box.id = "_xem-thu-loi";
            box.setAttribute("role", "alert");
            const head = document.createElement("h2");
            head.textContent = "Nội dung đang có lỗi: trang bên dưới là bản dựng được gần nhất";
            const body = document.createElement("pre");
            body.textContent = text;
            body.tabIndex = 0;
            box.append(head, body);
            document.body.append(box);
          }
          let last = Promise.resolve();
          const source = new EventSource("/_xem-thu/su-kien");
          source.onmessage = event => {
            const state = JSON.parse(event.data);
            last = last.then(async () => {
              if (state.phien !== seen) { seen = state.phien; await renew(); }
              overlay(state.loi ? await (await fetch("/_xem-thu/loi", {cache: "no-store"})).text() : null);
            });
          };
        })();

        """

    static let style = """
        #_xem-thu-nhan { position: fixed; inset: 0 0 auto auto; z-index: 9; margin: 0; padding: .4rem 1rem;
          background: #8a4b00; color: #fff; font-weight: 700; }
        #_xem-thu-loi { position: fixed; inset: auto 0 0 0; z-index: 10; max-height: 60vh; overflow: auto;
          margin: 0; padding: 1rem; background: #2b1416; color: #fff; border-top: .25rem solid #ff8a8a; }
        #_xem-thu-loi h2 { margin: 0 0 .5rem; font-size: 1.1rem; color: #fff; }
        #_xem-thu-loi pre { margin: 0; white-space: pre-wrap; font: .9rem/1.45 monospace; color: #fff;
          background: none; }
        @media print { #_xem-thu-nhan, #_xem-thu-loi { display: none; } }

        """
}
