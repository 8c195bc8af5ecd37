import { Canvas, dye, darken, lighten, curve, polyline, type Pt } from './stroke.ts';

export type Hour = { sky: string; far: string };
export const hours: readonly Hour[] = [{ sky: '#ecdcc0', far: dye.smoke }, { sky: '#c6d0cd', far: '#7c8f97' }, { sky: '#e8c8ae', far: '#8a7f8c' }, { sky: '#e9d7a6', far: '#8b9a8c' }];
const clothes = [dye.relbun, dye.indigo, dye.michay, dye.maqui, dye.tile, dye.nalca, dye.clay, dye.smoke];

export function hill(t: Canvas, y: number, height: number, c: string, n = 6, shadow = 0.34): string {
  const pts: Pt[] = []; for (let i = -1; i <= n + 1; i++) pts.push([(t.w * i) / n, y - height * t.r.next()]);
  const d = curve([...pts], false) + `L${t.w + 300} ${t.h + 40}L-300 ${t.h + 40}Z`; t.fill(d, c); t.tone(d, darken(c, shadow), [0.1, 0.5, 0.8, 0], 0.55); return d;
}
/** A neighbour at work: coat, headscarf, something in the arms. */
export function neighbour(t: Canvas, x: number, y: number, s: number, does: 'walks' | 'bends' | 'carries' = 'walks') {
  const { r } = t, c = r.pick(clothes), f = r.pick(clothes), skin = r.pick(['#a06a48', '#b57e58', '#8c5a3d']), m = r.pick([-1, 1]);
  t.fill(curve([[x - s * 0.3, y + 2], [x + s * 0.4, y - s * 0.05], [x + s * 1.5, y + s * 0.04], [x + s * 0.4, y + s * 0.14]]), dye.bark, 0.35);
  t.line(polyline([[x - s * 0.12, y - s * 0.3], [x - s * 0.13, y]], false), dye.bark, s * 0.13); t.line(polyline([[x + s * 0.13, y - s * 0.3], [x + s * 0.14, y - 2]], false), dye.bark, s * 0.13);
  if (does === 'bends') {
    const cu = curve([[x - m * s * 0.34, y - s * 0.86], [x + m * s * 0.05, y - s * 1.06], [x + m * s * 0.5, y - s * 0.92], [x + m * s * 0.42, y - s * 0.62], [x + m * s * 0.2, y - s * 0.5], [x + m * s * 0.24, y - s * 0.16], [x - m * s * 0.34, y - s * 0.16]], true, 0.7); t.fill(cu, c); t.tone(cu, darken(c, 0.3), [0.4, 0, 1, 0.6], 0.6);
    t.line(curve([[x + m * s * 0.42, y - s * 0.74], [x + m * s * 0.6, y - s * 0.42], [x + m * s * 0.62, y - s * 0.12]], false), darken(c, 0.15), s * 0.16); t.fill(t.ellipse(x + m * s * 0.68, y - s * 0.86, s * 0.17, s * 0.18), skin); t.fill(curve([[x + m * s * 0.5, y - s * 0.94], [x + m * s * 0.68, y - s * 1.08], [x + m * s * 0.84, y - s * 0.94], [x + m * s * 0.66, y - s * 0.9], [x + m * s * 0.54, y - s * 0.74]]), f); return;
  }
  const cu = curve([[x - s * 0.17, y - s * 1.3], [x + s * 0.17, y - s * 1.3], [x + s * 0.32, y - s * 0.95], [x + s * 0.38, y - s * 0.2], [x - s * 0.38, y - s * 0.2], [x - s * 0.31, y - s * 0.95]], true, 0.7); t.fill(cu, c); t.tone(cu, darken(c, 0.32), [0.45, 0, 1, 0.1], 0.6); if (r.next() > 0.5) { const fa = polyline([[x - s * 0.37, y - s * 0.36], [x + s * 0.37, y - s * 0.36], [x + s * 0.38, y - s * 0.28], [x - s * 0.38, y - s * 0.28]]); t.fill(fa, f, 0.9); }
  t.fill(t.ellipse(x + m * s * 0.02, y - s * 1.48, s * 0.17, s * 0.19), skin); t.fill(curve([[x - s * 0.19, y - s * 1.5], [x - s * 0.15, y - s * 1.63], [x, y - s * 1.69], [x + s * 0.15, y - s * 1.63], [x + s * 0.19, y - s * 1.5], [x, y - s * 1.55]]), f); t.fill(curve([[x - m * s * 0.12, y - s * 1.6], [x - m * s * 0.22, y - s * 1.5], [x - m * s * 0.22, y - s * 1.28], [x - m * s * 0.1, y - s * 1.34]]), f);
  if (does === 'carries') { t.line(curve([[x - s * 0.24, y - s * 1.14], [x + m * s * 0.2, y - s * 0.82], [x + m * s * 0.48, y - s * 0.86]], false), darken(c, 0.18), s * 0.15); const ca = curve([[x + m * s * 0.3, y - s * 0.98], [x + m * s * 0.78, y - s * 0.98], [x + m * s * 0.7, y - s * 0.66], [x + m * s * 0.38, y - s * 0.66]], true, 0.5); t.fill(ca, dye.straw); t.tone(ca, dye.walnut, [0.4, 0, 1, 0.4], 0.7); }
  else { t.line(curve([[x - s * 0.22, y - s * 1.16], [x - s * 0.36, y - s * 0.86], [x - s * 0.3, y - s * 0.56]], false), darken(c, 0.2), s * 0.14); t.line(curve([[x + s * 0.22, y - s * 1.16], [x + s * 0.38, y - s * 0.88], [x + s * 0.46, y - s * 0.62]], false), darken(c, 0.3), s * 0.14); }
}
export function house(t: Canvas, x: number, y: number, s: number) {
  const { r } = t, c = r.pick(['#8a5a3c', dye.snow, dye.tile, '#7d6a55']), te = r.pick([dye.relbun, dye.walnut, '#6f7a80']);
  const mu = polyline([[x, y - s * 0.5], [x + s, y - s * 0.52], [x + s, y], [x, y]]); t.fill(mu, c); for (let i = 1; i < 6; i++) t.line(`M${x} ${y - i * s * 0.09}h${s}`, darken(c, 0.3), 1.6, 0.5); t.tone(mu, darken(c, 0.5), [0.2, 0, 1, 0.2], 0.7);
  t.fill(polyline([[x - s * 0.12, y - s * 0.48], [x + s * 0.2, y - s * 0.92], [x + s * 0.88, y - s * 0.93], [x + s * 1.14, y - s * 0.5]]), te); t.tone(polyline([[x - s * 0.12, y - s * 0.48], [x + s * 0.2, y - s * 0.92], [x + s * 0.88, y - s * 0.93], [x + s * 1.14, y - s * 0.5]]), darken(te, 0.5), [0, 0, 1, 0.6], 0.7); t.fill(polyline([[x + s * 0.4, y - s * 0.33], [x + s * 0.58, y - s * 0.33], [x + s * 0.58, y], [x + s * 0.4, y]]), dye.bark); t.fill(polyline([[x + s * 0.72, y - s * 0.36], [x + s * 0.9, y - s * 0.36], [x + s * 0.9, y - s * 0.2], [x + s * 0.72, y - s * 0.2]]), dye.michay);
  t.fill(polyline([[x + s * 0.7, y - s * 1.08], [x + s * 0.78, y - s * 1.08], [x + s * 0.78, y - s * 0.85], [x + s * 0.7, y - s * 0.85]]), dye.bark); t.speckle(curve([[x + s * 0.72, y - s * 1.08], [x + s * 0.84, y - s * 1.08], [x + s * 1.1, y - s * 1.7], [x + s * 1.6, y - s * 2], [x + s * 0.9, y - s * 1.72]]), dye.snow, 0.5, true);
}
export function grass(t: Canvas, y: number, n: number, c: string, s = 60) { for (let i = 0; i < n; i++) { const x = t.r.between(-20, t.w + 20), yy = y + t.r.between(0, t.h - y), k = s * (0.6 + (yy - y) / (t.h - y + 1)); for (let q = 0; q < 7; q++) t.line(curve([[x + t.r.wobble(6), yy], [x + t.r.wobble(k * 0.3), yy - k * 0.5], [x + t.r.wobble(k * 0.7), yy - k * t.r.between(0.8, 1.1)]], false), t.r.pick([c, lighten(c, 0.25), darken(c, 0.25)]), 3.2); } }

