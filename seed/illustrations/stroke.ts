// The one hand that draws everything: seeded wobble, dyed flats, grain, one light from the left.
import { darken, dye, lighten } from './color.ts'
import { curve, polyline, round, type Pt } from './scenes/path.ts'
import { seededRandom } from '../../store/src/contracts/stripes.ts'
import type { Stripe } from '../../store/src/contracts/stripes.ts'

export { darken, dye, lighten, mix } from './color.ts'
export { at, curve, polyline, type Pt } from './scenes/path.ts'
export type { Stripe } from '../../store/src/contracts/stripes.ts'

/** What a generator may be told; whatever is left out is drawn from the seed. */
export type Picture = {
  seed: string
  w?: number
  h?: number
  wall?: string
  table?: string
  color?: string
  color2?: string
  stripes?: Stripe[]
  variant?: number
}
export type Draw = (p: Picture) => string

export class Canvas {
  readonly r
  readonly w: number
  readonly h: number
  private defs: string[] = []
  private out: string[] = []
  private n = 0
  private s: number
  readonly p: Picture
  constructor(p: Picture, w = 800, h = 1000) {
    this.p = p
    this.r = seededRandom(p.seed)
    this.w = p.w ?? w
    this.h = p.h ?? h
    this.s = Math.floor(this.r.next() * 999)
  }
  id() {
    return 'i' + this.n++
  }
  add(s: string) {
    this.out.push(s)
    return this
  }
  fill(d: string, c: string, o = 1) {
    return this.add(`<path d="${d}" fill="${c}"${o < 1 ? ` opacity="${o}"` : ''}/>`)
  }
  line(d: string, c: string, w = 3, o = 1) {
    return this.add(
      `<path d="${d}" fill="none" stroke="${c}" stroke-width="${round(w)}" stroke-linecap="round" stroke-linejoin="round"${o < 1 ? ` opacity="${o}"` : ''}/>`,
    )
  }
  clip(d: string, body: () => void) {
    const id = this.id()
    this.defs.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`)
    this.add(`<g clip-path="url(#${id})">`)
    body()
    return this.add('</g>')
  }
  /** Stippled tone that fades in along an axis given in fractions of the shape's own box. */
  tone(
    d: string,
    c: string,
    axis: readonly [number, number, number, number] = [0.35, 0, 1, 0.1],
    a = 0.75,
    coarse = false,
  ) {
    const id = this.id()
    this.defs.push(
      `<linearGradient id="${id}" x1="${axis[0]}" y1="${axis[1]}" x2="${axis[2]}" y2="${axis[3]}"><stop stop-color="${c}" stop-opacity="0"/><stop offset="1" stop-color="${c}" stop-opacity="${a}"/></linearGradient>`,
    )
    // A smooth wash under the grain: the grain alone is harsh on pale things.
    this.add(`<path d="${d}" fill="url(#${id})" opacity=".4"/>`)
    return this.add(
      `<path d="${d}" fill="url(#${id})" filter="url(#${coarse ? 'coarse' : 'grain'})" opacity=".8"/>`,
    )
  }
  /** Even stipple. */
  speckle(d: string, c: string, a = 0.35, coarse = false) {
    return this.add(
      `<path d="${d}" fill="${c}" fill-opacity="${a}" filter="url(#${coarse ? 'coarse' : 'grain'})"/>`,
    )
  }
  hand(body: () => void, at = '') {
    this.add(`<g filter="url(#tosco)"${at ? ` transform="${at}"` : ''}>`)
    body()
    return this.add('</g>')
  }
  rotate(deg: number, x: number, y: number, body: () => void) {
    this.add(`<g transform="rotate(${round(deg)} ${round(x)} ${round(y)})">`)
    body()
    return this.add('</g>')
  }

  ellipse(cx: number, cy: number, rx: number, ry: number, angle = 0, j = 0.02): string {
    const pts: Pt[] = []
    const t0 = this.r.next()
    const c = Math.cos(angle),
      s = Math.sin(angle)
    for (let i = 0; i < 12; i++) {
      const t = ((i + t0) / 12) * Math.PI * 2
      const x = Math.cos(t) * rx * (1 + this.r.wobble(j)),
        y = Math.sin(t) * ry * (1 + this.r.wobble(j))
      pts.push([cx + x * c - y * s, cy + x * s + y * c])
    }
    return curve(pts)
  }
  /** A turned body: profile from top to bottom as [y, half width]; the base is round. */
  turned(cx: number, profile: readonly Pt[], flatness = 0.2, j = 3): string {
    const right = profile.map(([y, w]) => [cx + w + this.r.wobble(j), y] as Pt),
      left = profile.map(([y, w]) => [cx - w + this.r.wobble(j), y] as Pt).reverse()
    const [yb, wb] = profile[profile.length - 1] as Pt
    const base: Pt[] = []
    for (let i = 1; i < 6; i++) {
      const t = (i / 6) * Math.PI
      base.push([cx + Math.cos(t) * wb, yb + Math.sin(t) * wb * flatness])
    }
    const [yt, wt] = profile[0] as Pt
    const cap: Pt[] = []
    for (let i = 1; i < 6; i++) {
      const t = Math.PI + (i / 6) * Math.PI
      cap.push([cx + Math.cos(t) * wt, yt + Math.sin(t) * wt * flatness])
    }
    return curve([...right, ...base, ...left, ...cap])
  }
  /** Stripes across a four-cornered cloth; a-b is one long edge, d-c the other. */
  weave(a: Pt, b: Pt, c: Pt, d: Pt, fr: Stripe[], sag = 0) {
    const total = fr.reduce((s, x) => s + x.w, 0)
    let y = 0
    const L = (p: Pt, q: Pt, t: number): Pt => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t]
    const edge = (t: number): Pt[] => {
      const p = L(a, d, t),
        q = L(b, c, t),
        m = L(p, q, 0.5)
      return [p, L(p, q, 0.25), [m[0], m[1] + sag], L(p, q, 0.75), q]
    }
    for (const s of fr) {
      const e0 = edge(y / total),
        e1 = edge((y + s.w) / total).reverse()
      y += s.w
      this.fill(curve(e0, false) + 'L' + curve(e1, false).slice(1) + 'Z', s.c)
    }
    for (let i = 1; i < 46; i++) {
      const t = i / 46
      this.line(polyline([L(a, b, t), L(d, c, t)], false), dye.ink, 1.1, 0.13)
    }
    return this
  }
  /** Wall, table and the group's cloth: every picture is taken in the same kitchen. */
  kitchen(o: { horizon?: number; cloth?: boolean; clothY?: number } = {}) {
    const { w, h, r } = this
    const hz = h * (o.horizon ?? r.between(0.62, 0.68))
    const wall =
      this.p.wall ??
      r.pick([dye.wool, '#e2cdb0', dye.sky, '#d9c0a6', '#cfcdae', '#e6cfa0', '#c4ccc4', '#dfb89d'])
    const table = this.p.table ?? r.pick(['#c39a6b', '#d6bd93', '#b58a5f', '#cdb08a', '#8f6a49'])
    const tilt = r.wobble(h * 0.008)
    this.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`)
    this.tone(`M0 0H${w}V${round(hz + 20)}H0Z`, darken(wall, 0.15), [0, 0.1, 1.05, 0.85], 0.5)
    const m = polyline([
      [-20, hz - tilt],
      [w + 20, hz + tilt],
      [w + 20, h + 20],
      [-20, h + 20],
    ])
    this.hand(() => this.fill(m, table))
    this.tone(m, darken(table, 0.24), [0.1, 1, 0.75, 0], 0.5)
    for (let i = 0; i < 7; i++) {
      const y = hz + (h - hz) * ((i + 0.6) / 7) ** 1.25,
        x = r.between(-80, w * 0.7)
      this.line(
        curve(
          [
            [x, y],
            [x + r.between(60, 140), y + r.wobble(3)],
            [x + r.between(180, 330), y + r.wobble(5)],
          ],
          false,
        ),
        darken(table, 0.4),
        r.between(1.2, 2.4),
        0.35,
      )
    }
    if (o.cloth !== false && this.p.stripes) {
      const y0 = h * (o.clothY ?? r.between(0.74, 0.78)),
        al = h * r.between(0.13, 0.17),
        sk = r.wobble(16),
        right = r.next() > 0.5
      const x0 = right ? w * r.between(0.1, 0.22) : -30,
        x1 = right ? w + 30 : w * r.between(0.8, 0.92)
      const A: Pt = [x0 + 14, y0 + sk],
        B: Pt = [x1 - 8, y0 - sk],
        C: Pt = [x1 + 6, y0 + al - sk],
        D: Pt = [x0 - 10, y0 + al + sk]
      this.hand(() => {
        const e = right ? ([A, D] as const) : ([B, C] as const)
        for (let i = 0; i <= 22; i++) {
          const t = i / 22,
            x = e[0][0] + (e[1][0] - e[0][0]) * t,
            y = e[0][1] + (e[1][1] - e[0][1]) * t
          this.line(
            curve(
              [
                [x, y],
                [x + (right ? -18 : 18), y + r.wobble(4)],
                [x + (right ? -1 : 1) * r.between(28, 40), y + 6 + r.wobble(5)],
              ],
              false,
            ),
            lighten(dye.raw, 0.2),
            3,
          )
        }
        this.weave(A, B, C, D, this.p.stripes as Stripe[], 5)
        this.tone(polyline([A, B, C, D]), dye.walnut, [0.2, 0, 0.9, 1], 0.3)
      })
    }
    return this
  }
  /** Shadow cast to the right on the table. */
  shadow(cx: number, y: number, rx: number, reach = 1.5, a = 0.6) {
    const d = curve([
      [cx - rx * 0.95, y],
      [cx, y - rx * 0.16],
      [cx + rx * reach, y - rx * 0.2],
      [cx + rx * (reach + 0.35), y - rx * 0.04],
      [cx + rx * reach * 0.9, y + rx * 0.14],
      [cx, y + rx * 0.22],
    ])
    this.fill(this.ellipse(cx + rx * 0.06, y + rx * 0.05, rx * 1.02, rx * 0.22), dye.bark, 0.42)
    return this.tone(d, dye.bark, [1, 0, 0.15, 0.2], a)
  }
  /** `zoom` crops in, so that the thing fills the picture. */
  svg(zoom = this.w < this.h ? 0.86 : 1): string {
    const { w, h } = this
    const cw = w * zoom,
      ch = h * zoom
    const gr = (id: string, fq: number, st: number, of: number) =>
      `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${fq}" numOctaves="2" seed="${this.s}"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ${st} 0 0 0 ${of}" result="n"/><feComposite in="SourceAlpha" in2="n" operator="arithmetic" k2="3.4" k3="3.4" k4="-3.4" result="m"/><feComponentTransfer in="SourceGraphic" result="s"><feFuncA type="table" tableValues="0 1 1 1 1 1 1 1 1 1 1"/></feComponentTransfer><feComposite in="s" in2="m" operator="in"/></filter>`
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${round((w - cw) / 2)} ${round((h - ch) * 0.86)} ${round(cw)} ${round(ch)}"><defs>${gr('grain', 0.48, 3.2, -1.1)}${gr('coarse', 0.2, 3.4, -1.2)}<filter id="rough" x="-4%" y="-4%" width="108%" height="108%"><feTurbulence type="fractalNoise" baseFrequency=".03" numOctaves="2" seed="${this.s + 3}" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="7" xChannelSelector="R" yChannelSelector="G"/></filter>${this.defs.join('')}</defs>${this.out.join('')}</svg>`
  }
}
