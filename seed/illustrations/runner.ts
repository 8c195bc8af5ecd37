import { Canvas, dye, darken, lighten, curve, polyline, stripes, type Draw, type Stripe } from './stroke.ts';

/** Loom-woven runner: hung from a coligüe rod, or folded on the table. */
export const runner: Draw = (p) => {
  const t = new Canvas(p), { r, w, h } = t; const fr = p.stripes ?? stripes(p.seed);
  const acostada = (f: Stripe[]): Stripe[] => f;
  if ((p.variant ?? r.int(0, 1)) === 0) {
    const wall = p.wall ?? r.pick([dye.sky, '#e2cdb0', '#cfcdae', '#dfb89d', dye.wool]); t.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`); t.tone(`M0 0H${w}V${h}H0Z`, darken(wall, 0.15), [0, 0, 1, 1], 0.6);
    const x0 = w * r.between(0.24, 0.29), x1 = w * r.between(0.72, 0.77), y0 = h * 0.12, y1 = h * r.between(0.76, 0.83), k = r.wobble(10);
    t.tone(polyline([[x0 + 46, y0 + 20], [x1 + 52, y0 + 20], [x1 + 60, y1 + 70], [x0 + 50, y1 + 70]]), darken(wall, 0.5), [0.4, 0, 1, 0.1], 0.7);
    t.hand(() => {
      t.line(polyline([[w * 0.1, y0 + 4], [w * 0.9, y0 - 6]], false), dye.timber, 26); t.line(polyline([[w * 0.1, y0 + 11], [w * 0.9, y0 + 2]], false), darken(dye.timber), 8, 0.6); for (const x of [0.24, 0.55, 0.84]) t.line(polyline([[w * x, y0 - 12], [w * x + 3, y0 + 14]], false), darken(dye.timber, 0.5), 5, 0.7);
      t.line(curve([[w * 0.16, y0 - 8], [w * 0.5, -60], [w * 0.84, y0 - 16]], false), dye.walnut, 5);
      for (let i = 0; i < 24; i++) { const x = x0 + 8 + ((x1 - x0 - 16) * i) / 23, L = r.between(52, 78); for (const s of [-4, 4]) t.line(curve([[x, y1 - 4], [x + s + r.wobble(3), y1 + L * 0.5], [x + s * 1.6 + r.wobble(6), y1 + L]], false), i % 5 === 2 ? (fr[1]?.c ?? dye.raw) : dye.raw, 4); t.fill(t.ellipse(x, y1 + 14, 7, 8), lighten(dye.raw, 0.2)); }
      const clothPath = curve([[x0, y0], [x1, y0 - 6], [x1 + k, h * 0.4], [x1 - k, h * 0.62], [x1 + 6, y1], [x0 + 4, y1 + 4], [x0 - k, h * 0.6], [x0 + k, h * 0.38]], true, 0.6);
      t.clip(clothPath, () => {
        t.weave([x0 - 16, y0 - 14], [x0 - 10, y1 + 14], [x1 + 16, y1 + 14], [x1 + 14, y0 - 14], acostada(fr));
        // woven diamonds along the middle
        const m = (x0 + x1) / 2, c = p.color ?? (fr[3]?.c ?? dye.indigo), a = (x1 - x0) * 0.13; t.fill(polyline([[m - a - 14, y0 - 20], [m + a + 14, y0 - 20], [m + a + 18, y1 + 20], [m - a - 10, y1 + 20]]), dye.wool);
        const every = r.between(74, 96); for (let y = y0 + 50; y < y1 + 40; y += every) for (let q = 0; q < 4; q++) { const s = 1 - q * 0.27, cc = q % 2 ? dye.wool : q ? (fr[1]?.c ?? c) : c; const e: [number, number][] = []; for (let i = 0; i <= 6; i++) { const u = i / 6; e.push([m + 2 + a * s * u, y - every * 0.44 * s * (1 - u)], [m + 2 + a * s * u, y - every * 0.44 * s * (1 - Math.min(1, u + 1 / 6))]); } t.fill(polyline([...e, ...e.map(([x, yy]) => [x, 2 * y - yy] as [number, number]).reverse(), ...e.map(([x, yy]) => [2 * (m + 2) - x, 2 * y - yy] as [number, number]), ...e.map(([x, yy]) => [2 * (m + 2) - x, yy] as [number, number]).reverse()]), cc); }
        for (let y = y0; y < y1; y += 9) t.line(polyline([[x0 - 20, y + r.wobble(1.5)], [x1 + 20, y + r.wobble(1.5)]], false), dye.ink, 1.6, 0.13);
      });
      t.tone(clothPath, dye.walnut, [0.55, 0, 1.08, 0.06], 0.5); t.tone(clothPath, dye.bark, [0, 0.16, 0, 0], 0.8); t.tone(clothPath, '#fff6e2', [0.4, 0, 0, 0], 0.28);
    });
    return t.svg(1);
  }
  t.kitchen({ cloth: false, horizon: r.between(0.5, 0.55) });
  const cx = w * 0.49, layers = r.int(3, 5), aw = w * 0.33; let y = h * 0.85; const total = fr.reduce((q, x) => q + x.w, 0); t.shadow(cx, y, aw, 1.3, 0.6);
  t.hand(() => {
    const bands = (a: number, b: number, y0: number, y1: number, dx: number) => { let u = 0; for (const s of fr) { const x0 = a + ((b - a) * u) / total; u += s.w; const x1 = a + ((b - a) * u) / total; t.fill(curve([[x0 + dx, y0], [x1 + dx, y0], [x1 + dx * 0.2, (y0 + y1) / 2], [x1, y1], [x0, y1], [x0 + dx * 0.2, (y0 + y1) / 2]], true, 0.4), s.c); } };
    for (let i = 0; i < layers; i++) { // each fold turns towards us
      const g = r.between(54, 64), o = r.wobble(9), a = cx - aw + o, b = cx + aw + o + r.wobble(6);
      const d = curve([[a + 4, y - g], [cx, y - g + 12], [b - 4, y - g], [b + 6, y - g * 0.5], [b - 2, y - 3], [cx, y + 11], [a + 2, y - 2], [a - 6, y - g * 0.5]], true, 0.75);
      t.fill(d, dye.wool); t.clip(d, () => { bands(a - 8, b + 8, y - g - 6, y + 14, 0); for (let q = 0; q < 9; q++) t.line(curve([[a - 10, y - g + q * 8], [cx, y - g + 12 + q * 8], [b + 10, y - g + q * 8]], false), dye.ink, 1.4, 0.16); });
      t.tone(d, dye.walnut, [0.4, 0.42, 0.42, 1.02], 0.85); t.tone(d, '#fff6e2', [0.5, 0.55, 0.48, 0.1], 0.5); t.tone(d, dye.walnut, [0.6, 0, 1.1, 0.1], 0.4); t.line(curve([[a + 2, y - 2], [cx, y + 11], [b - 2, y - 3]], false), dye.bark, 4, 0.55); y -= g - 3;
    }
    const sk = 54, a = cx - aw, b = cx + aw, yt = y - 124, top = curve([[a + sk, yt], [b + sk * 0.2, yt + 4], [b + 2, y - 2], [cx, y + 12], [a - 2, y]], true, 0.35);
    t.fill(top, dye.wool); t.clip(top, () => { let u = 0; for (const s of fr) { const q0 = u / total; u += s.w; const q1 = u / total; const X = (q: number, d: number) => (d ? a - 4 + (b - a + 8) * q : a + sk + (b + sk * 0.2 - a - sk) * q); t.fill(polyline([[X(q0, 0), yt - 6], [X(q1, 0), yt - 6], [X(q1, 1), y + 14], [X(q0, 1), y + 14]]), s.c); } for (let q = 0; q < 15; q++) t.line(curve([[a - 10, yt + q * 9], [cx, yt + 3 + q * 9.4], [b + 40, yt + q * 9]], false), dye.ink, 1.3, 0.15); });
    t.tone(top, dye.walnut, [0.55, 0.2, 1.1, 0.4], 0.35); t.tone(top, '#fff6e2', [0.6, 0.7, 0.15, 0.1], 0.3);
  });
  return t.svg();
};
