import { themeSheet } from '@/lib/theme/sheet';

/** The card's own look. The host is reset, because the page's rules reach it; what is inside the closed root they do not reach. */
export const cardStyle = (): string => `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;display:block!important;z-index:2147483647!important;
  margin:0!important;padding:0!important;border:0!important;width:max-content!important;height:max-content!important;overflow:visible!important;background:none!important}
${themeSheet('.card', 'px')}
.card{box-sizing:border-box;width:max-content;max-width:min(360px,calc(100vw - 16px));max-height:calc(100vh - 16px);overflow:auto;
  padding:var(--lens-space-apart) var(--lens-space-wide);font:400 var(--lens-size-body)/var(--lens-leading) var(--lens-font);
  color:var(--lens-ink);background:var(--lens-ground);border:1px solid var(--lens-line);border-radius:calc(var(--lens-radius) + 2px);
  box-shadow:0 1px 2px rgb(0 0 0/.12),0 8px 24px rgb(0 0 0/.18);text-align:start;overflow-wrap:anywhere;cursor:default;outline:0;
  animation:come .12s ease-out}
@keyframes come{from{opacity:0;transform:translateY(3px)}}
@media (prefers-reduced-motion:reduce){.card{animation:none}}
.card:focus-visible{outline:2px solid var(--lens-accent);outline-offset:-3px}
.badge{display:inline-flex;gap:var(--lens-space-tight);align-items:baseline;padding:1px var(--lens-space-near);border-radius:99px;
  font-size:var(--lens-size-small);font-weight:600;border:1px solid transparent}
.badge.head{color:var(--lens-head-ink);background:var(--lens-head-ground)}
.badge.related{color:var(--lens-related-ink);background:var(--lens-related-ground)}
.badge.other{color:var(--lens-other-ink);background:var(--lens-other-ground)}
.badge.unsure{color:var(--lens-unsure-ink);background:var(--lens-unsure-ground)}
h2{margin:var(--lens-space-near) 0 var(--lens-space-tight);font-size:var(--lens-size-lead);line-height:1.3;font-weight:650}
p{margin:0 0 var(--lens-space-near)}
.note{font-weight:600}
.why{color:var(--lens-ink-soft)}
q{quotes:'“' '”' '‘' '’';color:var(--lens-ink)}
footer{display:flex;flex-wrap:wrap;gap:var(--lens-space-tight) var(--lens-space-wide);justify-content:space-between;
  margin-top:var(--lens-space-near);padding-top:var(--lens-space-near);border-top:1px solid var(--lens-line);
  font-size:var(--lens-size-small);color:var(--lens-ink-soft)}
footer b{font-weight:600;color:var(--lens-ink)}
@media (forced-colors:active){.badge{border-color:CanvasText}.card{border-color:CanvasText}}
`;
