// What a page is asked in the browser: each function gives a list of faults, as sentences.
(() => {
  const about = (node) => {
    const text = (node.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const place = node.id ? "#" + node.id : node.classList?.length ? "." + [...node.classList].join(".") : "";
    return `<${node.nodeName.toLowerCase()}${place}>` + (text ? ` “${text}”` : "");
  };
  const isShown = (node) => {
    const style = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    return style.visibility !== "hidden" && style.display !== "none" && box.width > 0 && box.height > 0 && box.right > 0;
  };

  // Colours: WCAG 2.2, relative luminance and contrast ratio.
  const parse = (colour) => {
    const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    return [parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : 1];
  };
  const over = (top, ground) => [0, 1, 2].map((i) => top[i] * top[3] + ground[i] * (1 - top[3])).concat(1);
  const luminance = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    return layers.reverse().reduce((below, layer) => over(layer, below), dark ? [18, 18, 18, 1] : [255, 255, 255, 1]);
  };

  const focusable = () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter((node) => node.tabIndex >= 0 && !node.disabled && node.getClientRects().length > 0);

  window.parleyChecks = {
    openAll() { for (const node of document.querySelectorAll("details")) node.open = true; },

    layout() {
      const faults = [];
      const width = document.documentElement.clientWidth;
      const scroll = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
      if (scroll > width) faults.push(`scrolls sideways: ${scroll} px in ${width}`);
      for (const node of document.body.querySelectorAll("*")) {
        if (!isShown(node) || node.closest("svg") !== null && node.nodeName !== "svg") continue;
        const box = node.getBoundingClientRect();
        if (box.right > width + 1) faults.push(`${about(node)} ends at ${Math.round(box.right)} px of ${width}`);
        const style = getComputedStyle(node);
        if (style.overflowX !== "visible" && node.scrollWidth > node.clientWidth + 1) faults.push(`${about(node)} scrolls by itself`);
        // Text of one cell must not run into the next.
        if (["TD", "TH", "DD", "DT"].includes(node.nodeName) && node.scrollWidth > node.clientWidth + 1)
          faults.push(`${about(node)} is wider than its cell: ${node.scrollWidth} px in ${node.clientWidth}`);
      }
      for (const text of document.querySelectorAll("svg text")) {
        const box = text.getBoundingClientRect(), frame = text.closest("svg").getBoundingClientRect();
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`the drawing cuts “${text.textContent}”`);
        if (parseFloat(getComputedStyle(text).fontSize) * frame.width / text.closest("svg").viewBox.baseVal.width < 9)
          faults.push(`“${text.textContent}” in a drawing is smaller than 9 px`);
      }
      return faults;
    },

    contrast() {
      const faults = new Set();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !node || !isShown(node)) continue;
        const style = getComputedStyle(node);
        const below = ground(node);
        const ink = over(parse(node.closest("svg") ? style.fill : style.color), below);
        const size = parseFloat(style.fontSize), isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const ratio = contrast(ink, below);
        if (ratio < (isLarge ? 3 : 4.5)) faults.add(`${about(node)} has a contrast of ${ratio.toFixed(2)}`);
      }
      // What is drawn to be read: WCAG 1.4.11.
      for (const node of document.querySelectorAll("svg .span, svg .dot, svg .spark")) {
        const style = getComputedStyle(node);
        const colour = style.stroke !== "none" ? style.stroke : style.fill;
        const below = ground(node.closest("svg").parentElement);
        const ratio = contrast(over(parse(colour), below), below);
        if (ratio < 3) faults.add(`the drawing's .${node.getAttribute("class")} has a contrast of ${ratio.toFixed(2)}`);
      }
      return [...faults];
    },

    structure(language) {
      const faults = [];
      if (document.documentElement.lang !== language) faults.push(`the page's language is “${document.documentElement.lang}”, not ${language}`);
      if (!document.title.trim()) faults.push("the page has no title");
      if (document.querySelectorAll("main").length !== 1) faults.push("there is not one <main>");
      if (document.querySelectorAll("h1").length !== 1) faults.push("there is not one <h1>");
      let level = 0;
      for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
        const next = Number(heading.nodeName[1]);
        if (next > level + 1) faults.push(`${about(heading)} comes under h${level}`);
        level = next;
      }
      const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
      for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) faults.push(`two elements have the id ${id}`);
      for (const node of document.querySelectorAll("[aria-labelledby], [aria-describedby]"))
        for (const id of (node.getAttribute("aria-labelledby") ?? node.getAttribute("aria-describedby")).split(/\s+/))
          if (!document.getElementById(id)) faults.push(`${about(node)} is named by ${id}, which is not there`);
      for (const link of document.querySelectorAll("a[href]")) {
        const href = link.getAttribute("href");
        if (!href.startsWith("#")) faults.push(`${about(link)} leads out of the page`);
        else if (!document.getElementById(decodeURIComponent(href.slice(1)))) faults.push(`${about(link)} leads nowhere`);
      }
      for (const list of document.querySelectorAll("ul, ol"))
        for (const child of list.children) if (child.nodeName !== "LI") faults.push(`${about(child)} is in a list and is no item`);
      return faults;
    },

    inert() {
      const faults = [];
      for (const node of document.querySelectorAll("script, iframe, frame, object, embed, img, video, audio, form, input, link, base, portal"))
        faults.push(`${about(node)} has no place in a page`);
      for (const node of document.querySelectorAll("*"))
        for (const { name, value } of node.attributes)
          if (name.startsWith("on") || /^\s*(javascript|data|vbscript):/i.test(value)) faults.push(`${about(node)} has ${name}="${value.slice(0, 40)}"`);
      if (window.owned !== undefined) faults.push("a transcript's script ran");
      if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent))
        faults.push("the text holds characters that cannot be seen");
      return faults;
    },

    holds(words) { return document.body.textContent.includes(words); },

    // Keyboard: the places that Tab has to reach, in the order of the page.
    places() { return focusable().map(about); },
    focused() {
      const node = document.activeElement;
      if (!node || node === document.body) return null;
      const style = getComputedStyle(node), box = node.getBoundingClientRect();
      return {
        place: focusable().indexOf(node), name: about(node),
        isSeen: box.width > 0 && box.height > 0 && box.left >= 0 && box.top >= -1 && box.right <= innerWidth + 1
          && box.top < innerHeight,
        hasRing: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
          && contrast(over(parse(style.outlineColor), ground(node.parentElement)), ground(node.parentElement)) >= 3,
      };
    },
    toStart() { document.activeElement?.blur(); scrollTo(0, 0); },
  };
})();
