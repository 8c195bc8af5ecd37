import { Canvas, dye, darken, mix, curve, type Draw, type Pt } from '../stroke.ts'

import { neighbour } from '../figures.ts'
import { grass, hill, hours, house } from './scenery.ts'
/** The Andes above the Biobío: a snowed volcano, araucarias, furrows, and the neighbours come to help. */
export const mountains: Draw = (p) => {
  const t = new Canvas(p, 1600, 1000),
    { r, w, h } = t,
    hour = r.pick(hours),
    sky = p.wall ?? hour.sky
  t.add(`<rect width="${w}" height="${h}" fill="${sky}"/>`)
  t.tone(`M0 0H${w}V${h * 0.5}H0Z`, mix(sky, hour.far, 0.4), [0.5, 1, 0.4, 0], 0.5)
  t.hand(() => {
    const vx = w * r.between(0.56, 0.76),
      vy = h * 0.13,
      vb = h * 0.5,
      A = w * 0.36
    hill(t, h * 0.44, h * 0.14, mix(hour.far, sky, 0.35), 7, 0.2)
    const vol =
      curve(
        [
          [vx - A, vb + 60],
          [vx - A * 0.5, vb - (vb - vy) * 0.36],
          [vx - A * 0.17, vy + 50],
          [vx - 42, vy],
          [vx + 46, vy + 8],
          [vx + A * 0.2, vy + 66],
          [vx + A * 0.54, vb - (vb - vy) * 0.34],
          [vx + A, vb + 60],
        ],
        false,
      ) + 'Z'
    t.fill(vol, hour.far)
    t.tone(vol, darken(hour.far, 0.4), [0.42, 0.2, 0.9, 0.6], 0.8)
    const ni: Pt[] = [
      [vx - 44, vy],
      [vx + 46, vy + 8],
      [vx + A * 0.16, vy + 62],
    ]
    for (let i = 0; i < 8; i++)
      ni.push([vx + A * 0.22 - i * A * 0.058, vy + (i % 2 ? 84 : 168) + r.wobble(24)])
    ni.push([vx - A * 0.2, vy + 78])
    const nd = curve(ni, true, 0.6)
    t.fill(nd, dye.snow)
    t.tone(nd, mix(hour.far, dye.snow, 0.35), [0.4, 0, 1, 0.5], 0.8)
    hill(t, h * 0.53, h * 0.1, mix(dye.moss, hour.far, 0.55), 6)
    const d2 = h * 0.6
    hill(t, d2, h * 0.09, mix(dye.moss, dye.nalca, 0.35), 5, 0.5)
    for (let i = 0; i < 11; i++) {
      const x = r.next() > 0.5 ? r.between(0, w * 0.34) : r.between(w * 0.7, w),
        y = d2 + r.between(-16, 24),
        s = r.between(56, 104)
      t.line(
        curve(
          [
            [x, y],
            [x + 3, y - s],
          ],
          false,
        ),
        dye.bark,
        6,
      )
      for (let k = 0; k < 5; k++) {
        const yy = y - s * (0.58 + k * 0.11),
          L = s * (0.4 - k * 0.05)
        t.line(
          curve(
            [
              [x - L, yy - 6],
              [x - L * 0.4, yy + 8],
              [x + 2, yy + 3],
              [x + L * 0.4, yy + 8],
              [x + L, yy - 8],
            ],
            false,
          ),
          k % 2 ? '#35452f' : '#44563a',
          9,
        )
      }
    }
    const field = p.color ?? r.pick(['#b99a4e', '#a98f58', '#8d8f4e']),
      cd = hill(t, h * 0.68, h * 0.05, field, 4, 0.3)
    t.clip(cd, () => {
      for (let i = -6; i < 22; i++) {
        const x = (w * i) / 14
        t.line(
          curve(
            [
              [w * 0.5 + (x - w * 0.5) * 0.45, h * 0.62],
              [w * 0.5 + (x - w * 0.5) * 0.8, h * 0.8],
              [w * 0.5 + (x - w * 0.5) * 1.7, h * 1.02],
            ],
            false,
          ),
          darken(field, 0.3),
          7,
          0.55,
        )
      }
    })
    house(t, w * r.between(0.12, 0.26), h * 0.69, 150)
    const n = p.variant ?? 9,
      g: { x: number; y: number; s: number }[] = []
    for (let i = 0; i < n; i++) {
      const y = h * r.between(0.74, 0.95)
      g.push({
        x: w * (0.06 + (0.88 * (i + 0.5)) / n) + r.wobble(40),
        y,
        s: 34 + ((y - h * 0.7) / (h * 0.3)) * 66,
      })
    }
    g.sort((a, b) => a.y - b.y).forEach((q) =>
      neighbour(t, q.x, q.y, q.s, r.pick(['bends', 'carries', 'bends', 'walks'])),
    )
    grass(t, h * 0.93, 20, '#7d7a3d', 58)
  })
  return t.svg()
}
