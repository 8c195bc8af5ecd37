import { Canvas, dye, darken, lighten, curve, polyline, type Draw, type Pt } from './stroke.ts';

/** Bundle of herbs, hung to dry by a dyed thread: mint-like, needle-like, flowering, or eared. */
export const herbs: Draw = (p) => {
  const t = new Canvas(p), { r, w, h } = t;
  const wall = p.wall ?? r.pick([dye.wool, '#e2cdb0', dye.sky, '#d9c0a6', '#dfb89d', '#e6cfa0']); t.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`); t.tone(`M0 0H${w}V${h}H0Z`, darken(wall, 0.15), [0, 0, 1, 1], 0.6);
  const col = p.color ?? r.pick([dye.nalca, '#6f7d4b', dye.sage, '#7f8a63', dye.moss]), flower = p.color2 ?? r.pick([dye.maqui, dye.michay, '#8a7fa0', dye.rose, '#e9dfc6']), variant = p.variant ?? r.int(0, 3);
  const cx = w * r.between(0.47, 0.53), y0 = h * 0.25, L = h * 0.58, n = r.int(11, 15);
  const branch = (a: number, k: number, c: string) => {
    const tip: Pt = [cx + Math.sin(a) * L * 0.62 * k, y0 + Math.cos(a * 0.8) * L * k], m1: Pt = [cx + Math.sin(a) * L * 0.16, y0 + L * 0.34 * k], m2: Pt = [cx + Math.sin(a) * L * 0.4 * k, y0 + L * 0.68 * k]; t.line(curve([[cx + a * 16, y0], m1, m2, tip], false), darken(c, 0.25), 5);
    const at = (u: number): Pt => { const q = [[cx + a * 16, y0] as Pt, m1, m2, tip], i = Math.min(2, Math.floor(u * 3)), v = u * 3 - i; return [q[i]![0] + (q[i + 1]![0] - q[i]![0]) * v, q[i]![1] + (q[i + 1]![1] - q[i]![1]) * v]; };
    const leaf = (x: number, y: number, angle: number, l: number, g: number) => t.rotate(angle, x, y, () => { const d = curve([[x, y], [x + g, y + l * 0.4], [x + g * 0.2, y + l], [x - g, y + l * 0.45]], true, 1); const cc = r.next() > 0.5 ? c : r.next() > 0.5 ? lighten(c, 0.16) : darken(c, 0.16); t.fill(d, cc); if (r.next() > 0.6) t.line(polyline([[x, y + 4], [x, y + l * 0.8]], false), darken(cc, 0.3), 2, 0.6); });
    if (variant === 0) for (let i = 3; i < 11; i++) for (const s of [-1, 1]) { const [x, y] = at(i / 10); leaf(x, y, -a * 40 + s * r.between(38, 64), r.between(46, 72) * (1.2 - i * 0.04), r.between(15, 22)); }
    else if (variant === 1) for (let i = 5; i < 30; i++) { const [x, y] = at(i / 30), s = i % 2 ? 1 : -1, q = -a * 40 + s * r.between(24, 48), g = (q * Math.PI) / 180; t.line(polyline([[x, y], [x - Math.sin(g) * r.between(24, 40), y + Math.cos(g) * r.between(24, 40)]], false), r.next() > 0.5 ? c : lighten(c, 0.22), r.between(4, 6)); }
    else if (variant === 2) { for (let i = 3; i < 8; i++) for (const s of [-1, 1]) { const [x, y] = at(i / 10); leaf(x, y, -a * 40 + s * r.between(22, 44), r.between(44, 66), r.between(6, 10)); } for (let i = 0; i < 12; i++) { const [x, y] = at(0.76 + i * 0.02); t.fill(t.ellipse(x + r.wobble(11), y + r.wobble(5), r.between(6, 10), r.between(6, 9)), r.next() > 0.5 ? flower : darken(flower, 0.22)); } }
    else { for (let i = 3; i < 7; i++) { const [x, y] = at(i / 10); leaf(x, y, -a * 40 + r.wobble(50), r.between(60, 90), r.between(7, 11)); } const [x, y] = tip; for (let k2 = 0; k2 < 11; k2++) { const q = (k2 / 11) * 6.28; t.fill(t.ellipse(x + Math.cos(q) * 21, y + Math.sin(q) * 14, 10, 6, q), '#f1e7cf'); } t.fill(t.ellipse(x, y - 2, 12, 10), dye.michay); t.tone(t.ellipse(x, y, 13, 11), darken(dye.michay, 0.4), [0.3, 0, 1, 1], 0.8); }
  };
  // shadow on the wall
  t.speckle(curve([[cx + 40, y0 + 60], [cx + L * 0.46, y0 + L * 0.72], [cx + L * 0.34, y0 + L * 1.04], [cx - L * 0.2, y0 + L * 1.02], [cx - L * 0.26, y0 + L * 0.6]]), darken(wall, 0.24), 0.42);
  t.hand(() => {
    t.line(polyline([[-20, h * 0.075], [w + 20, h * 0.06]], false), dye.walnut, 20); t.line(polyline([[-20, h * 0.082], [w + 20, h * 0.067]], false), darken(dye.walnut, 0.5), 7, 0.6);
    const thread = p.stripes?.[1]?.c ?? dye.relbun; t.line(curve([[cx - 14, h * 0.06], [cx - 6, h * 0.15], [cx, y0 - 8]], false), thread, 5); t.line(curve([[cx + 16, h * 0.06], [cx + 9, h * 0.15], [cx + 2, y0 - 8]], false), thread, 5); t.line(polyline([[cx - 16, h * 0.055], [cx + 18, h * 0.085]], false), thread, 7); t.line(polyline([[cx - 18, h * 0.085], [cx + 16, h * 0.055]], false), thread, 7);
    for (let i = 0; i < n; i++) t.line(polyline([[cx + (i - n / 2) * 4.5, y0 + 20], [cx + (i - n / 2) * 8 + r.wobble(5), y0 - r.between(40, 84)]], false), i % 2 ? darken(col, 0.3) : stemTone(col), 6);
    const order = [...Array(n).keys()].sort(() => r.next() - 0.5); order.forEach((i, q) => branch(((i + 0.5) / n - 0.5) * 1.35 + r.wobble(0.05), r.between(0.8, 1.04), q < n / 3 ? darken(col, 0.28) : q > n * 0.7 ? lighten(col, 0.12) : col));
    for (let i = 0; i < 6; i++) t.line(curve([[cx - 42, y0 - 2 + i * 8], [cx, y0 + 7 + i * 8], [cx + 42, y0 - 2 + i * 8]], false), i % 2 ? lighten(thread, 0.2) : thread, 8);
    t.line(curve([[cx + 30, y0 + 30], [cx + 62, y0 + 70], [cx + 50, y0 + 120]], false), thread, 5); t.line(curve([[cx + 28, y0 + 30], [cx + 42, y0 + 80], [cx + 26, y0 + 136]], false), thread, 5);
  });
  t.tone(curve([[cx, y0], [cx + L * 0.42, y0 + L * 0.7], [cx + L * 0.3, y0 + L], [cx - L * 0.1, y0 + L]]), dye.moss, [0.35, 0.2, 1, 0.6], 0.3);
  return t.svg(0.97);
};
const stemTone = (c: string) => lighten(c, 0.12);
