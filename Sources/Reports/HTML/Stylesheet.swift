/// The style of every page: one accent, aligned figures, light, dark and print.
enum Stylesheet {
  /// Text on its ground has a contrast of 4.5 and more in both schemes; lines that mean something, 3.
  static let all: StaticString = """
    :root{color-scheme:light dark;--ground:#fcfcfb;--ink:#1d2125;--quiet:#5b636b;--line:#e3e5e6;\
    --rail:#d5d9dc;--accent:#0b6b63;--accent-soft:#0b6b6326;--low:#a3360b;--raise:#f3f4f3}
    @media(prefers-color-scheme:dark){:root{--ground:#15181a;--ink:#e4e7e9;--quiet:#9aa3aa;\
    --line:#2a2f33;--rail:#3c4348;--accent:#5cc4b8;--accent-soft:#5cc4b833;--low:#f2a07b;\
    --raise:#1d2124}}
    *{box-sizing:border-box}
    html{font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;\
    -webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0 auto;max-width:62rem;padding:3rem 1.5rem 4rem;background:var(--ground);\
    color:var(--ink);overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
    h1,h2,h3,h4{line-height:1.25;font-weight:600;margin:0;text-wrap:balance}
    h1{font-size:1.9rem;letter-spacing:-.015em}
    h2{font-size:1.3rem;letter-spacing:-.01em;margin:0 0 1rem}
    h3{font-size:1rem;margin:2rem 0 .75rem}
    h4{font-size:1rem}
    p{margin:0 0 .75rem;max-width:42rem}
    a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);\
    outline-offset:3px;border-radius:2px}
    main:focus{outline:none}
    .skip{position:absolute;left:-100rem}
    .skip:focus{left:1.5rem;top:1rem;padding:.5rem 1rem;background:var(--ground)}
    header.page{margin-bottom:3rem}
    header.page p{color:var(--quiet);margin:.35rem 0 0}
    nav{margin-top:1.5rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
    section{margin:0 0 3.5rem}
    section section{margin:0;padding:2rem 0;border-top:1px solid var(--line)}
    .quiet,footer.page{color:var(--quiet);font-size:.875rem}
    footer.page{border-top:1px solid var(--line);padding-top:1rem}
    .low{color:var(--low)}
    .accent{color:var(--accent)}
    .number{text-align:right;white-space:nowrap}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1.5rem;margin:0}
    .facts div{border-top:2px solid var(--ink);padding-top:.6rem}
    .facts dt{color:var(--quiet);font-size:.875rem}
    .facts dd{margin:0;font-size:1.6rem;font-weight:600;letter-spacing:-.02em;line-height:1.2}
    .facts dd small{display:block;font-size:.875rem;font-weight:400;letter-spacing:0;\
    color:var(--quiet);margin-top:.2rem}
    .scroll{overflow-x:auto;max-width:100%}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}
    caption{text-align:left;color:var(--quiet);font-size:.875rem;padding:0 0 .5rem}
    th,td{padding:.55rem 1rem .55rem 0;text-align:left;vertical-align:top;\
    border-bottom:1px solid var(--line);overflow-wrap:normal}
    th:last-child,td:last-child{padding-right:0}
    thead th{font-weight:400;color:var(--quiet);font-size:.875rem;vertical-align:bottom}
    tbody th{font-weight:600}
    .grid{table-layout:fixed}
    .grid thead th:first-child{width:9.5rem}
    .grid tbody th{overflow-wrap:anywhere}
    .grid td svg{margin:.4rem 0 .25rem}
    .range{white-space:nowrap}
    .cell{display:flex;justify-content:space-between;gap:.5rem;font-size:.875rem;line-height:1.35;\
    white-space:nowrap}
    svg{display:block;max-width:100%}
    svg text{font:inherit;font-size:12px;fill:var(--quiet)}
    .rail{stroke:var(--rail)}.span{stroke:var(--accent)}.dot{fill:var(--accent)}
    .span.faint{stroke:var(--quiet)}.dot.faint{fill:var(--quiet)}
    .spark{fill:none;stroke:var(--accent);stroke-width:1.5;stroke-linejoin:round;\
    stroke-linecap:round}
    .axis{stroke:var(--rail);fill:none}
    .band{fill:var(--accent-soft)}.name{fill:var(--ink)!important}
    .skill{display:grid;grid-template-columns:minmax(9rem,1fr) minmax(0,2.2fr);gap:.25rem 2rem;\
    padding:1rem 0;border-top:1px solid var(--line)}
    .skill h4+p{margin:.1rem 0 0}
    .skill .figures{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline;margin:.3rem 0 0}
    .skill p{margin:.3rem 0 0}
    .skill .spark-row{display:flex;gap:1rem;align-items:center;margin-top:.5rem;flex-wrap:wrap}
    blockquote{margin:.6rem 0 0;padding:0 0 0 .9rem;border-left:2px solid var(--rail)}
    blockquote footer{color:var(--quiet);font-size:.875rem}
    blockquote p{margin:0}
    blockquote+.quiet{margin-top:.75rem!important}
    dl+p,table+p{margin-top:1rem}
    mark{background:var(--accent-soft);color:inherit;padding:0 .1em;border-radius:2px}
    .next{background:var(--raise);padding:1rem 1.25rem;border-radius:6px;margin:1.25rem 0 0}
    .next p{margin:0}
    ul.plain{list-style:none;margin:0;padding:0}
    ul.plain>li{padding:1rem 0;border-top:1px solid var(--line)}
    ul.plain>li:first-child{border-top:0;padding-top:0}
    ul.plain p{margin:0}
    details>summary{cursor:pointer;padding:.9rem 0;border-top:1px solid var(--line)}
    details[open]>summary{margin-bottom:.5rem}
    .score{margin-right:.35rem;font-size:3.2rem;font-weight:600;letter-spacing:-.03em;line-height:1}
    .sections{display:grid;grid-template-columns:max-content 1fr max-content;gap:.5rem 1rem;\
    align-items:center;margin:1.5rem 0 0}
    .criterion{padding:.9rem 0;border-top:1px solid var(--line)}
    .criterion>div{display:flex;justify-content:space-between;gap:1rem}
    .criterion>div>:last-child{white-space:nowrap;text-align:right;font-size:.875rem}
    @media(max-width:40rem){.map text{font-size:18px}.map .dot{r:6px}body{padding:2rem 1rem 3rem}h1{font-size:1.6rem}\
    .skill{grid-template-columns:1fr}section{margin-bottom:2.75rem}\
    .facts{grid-template-columns:1fr 1fr}.sections{gap:.5rem .75rem;font-size:.9375rem;\
    grid-template-columns:minmax(0,max-content) minmax(3rem,1fr) max-content}\
    .grid,.grid tbody,.grid tr,.grid td,.grid tbody th{display:block}\
    .grid thead{position:absolute;left:-100rem}\
    .grid tr{padding:1rem 0 .5rem;border-top:1px solid var(--line)}\
    .grid td,.grid tbody th{border:0;padding:.2rem 0;width:100%}\
    .grid td{display:grid;grid-template-columns:minmax(7rem,1fr) 1.4fr;gap:1rem;align-items:center}.grid thead th:first-child{width:auto}\
    .grid td::before{content:attr(data-label);color:var(--quiet);font-size:.875rem}}
    @media print{:root{color-scheme:light;--ground:#fff;--ink:#000;--quiet:#444;--line:#ccc;\
    --rail:#bbb;--accent:#0b5a54;--low:#8a2d09;--raise:#fff}html{font-size:11pt}\
    body{padding:0;max-width:none}nav,.skip{display:none}h2,h3,h4{break-after:avoid}\
    .skill,tr,.criterion,blockquote,ul.plain>li{break-inside:avoid}.person{break-before:page}\
    .scroll{overflow:visible}.next{padding:0}a{color:inherit;text-decoration:none}}
    """
}
