import { Canvas, at, dye, darken, lighten, curve, polyline, type Draw, type Pt } from '../stroke.ts'
import { weaverHand } from './loom-hand.ts'
import { stripes } from '../../../store/src/contracts/stripes.ts'

/** Two hands at an upright loom, seen from the weaver's own place. */
export const loom: Draw = (p) => {
  const t = new Canvas(p, 1600, 1000),
    { r, w, h } = t,
    fr = p.stripes ?? stripes(p.seed),
    wall = p.wall ?? r.pick(['#d9c0a6', '#b9c0b4', '#c9a684'])
  const skin = p.color ?? r.pick(['#a8714c', '#b98259', '#945f3f']),
    sleeve = p.color2 ?? r.pick([dye.indigo, dye.relbun, dye.moss, dye.maqui])
  t.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`)
  t.tone(`M0 0H${w}V${h}H0Z`, darken(wall, 0.3), [0, 0, 1, 1], 0.6)
  const x0 = w * 0.17,
    x1 = w * 0.83,
    fell = h * r.between(0.5, 0.56),
    N = 104
  t.hand(() => {
    for (const x of [x0 - 110, x1 + 46]) {
      const d = polyline([
        [x, -20],
        [x + 66, -20],
        [x + 70, h + 20],
        [x - 4, h + 20],
      ])
      t.fill(d, '#7d563a')
      for (let i = 0; i < 5; i++)
        t.line(
          curve(
            [
              [x + 8 + i * 13, -10],
              [x + 6 + i * 13 + r.wobble(6), h * 0.5],
              [x + 10 + i * 12, h + 10],
            ],
            false,
          ),
          darken('#7d563a', 0.35),
          3,
          0.6,
        )
      t.tone(d, dye.bark, [0.3, 0, 1, 0], 0.9)
    }
    const beam = polyline([
      [x0 - 170, 40],
      [x1 + 170, 32],
      [x1 + 170, 106],
      [x0 - 170, 112],
    ])
    for (let i = 0; i < N; i++) {
      const x = x0 + ((x1 - x0) * (i + 0.5)) / N,
        q = fr[Math.floor((i / N) * fr.length)]?.c ?? dye.wool
      t.line(
        curve(
          [
            [x, 70],
            [x + r.wobble(1.5), fell * 0.5],
            [x, fell + 10],
          ],
          false,
        ),
        i % 2 ? lighten(dye.raw, 0.3) : lighten(q, 0.55),
        5,
      )
    }
    t.fill(beam, '#8b6142')
    t.tone(beam, dye.bark, [0, 0.2, 0, 1], 0.8)
    for (let i = 0; i < N; i += 2) {
      const x = x0 + ((x1 - x0) * (i + 0.5)) / N
      t.line(`M${x.toFixed(0)} 36l1 76`, lighten(dye.raw, 0.3), 5)
    }
    const rod = h * 0.24
    t.line(
      curve(
        [
          [x0 - 70, rod],
          [w / 2, rod + 8],
          [x1 + 70, rod - 6],
        ],
        false,
      ),
      '#a97a4c',
      26,
    )
    t.line(
      curve(
        [
          [x0 - 70, rod + 8],
          [w / 2, rod + 16],
          [x1 + 70, rod + 3],
        ],
        false,
      ),
      darken('#a97a4c', 0.4),
      7,
      0.7,
    )
    for (let i = 1; i < N; i += 2) {
      const x = x0 + ((x1 - x0) * (i + 0.5)) / N
      t.line(`M${x.toFixed(0)} ${rod - 15}l2 34`, dye.wool, 4)
    }
    // cloth already woven
    const cl: Pt[] = []
    for (let i = 0; i <= 10; i++)
      cl.push([x0 - 6 + ((x1 - x0 + 12) * i) / 10, fell + r.wobble(5) + (i > 6 ? -12 : 0)])
    const pa = curve(cl, false) + `L${x1 + 12} ${h + 20}L${x0 - 12} ${h + 20}Z`
    t.clip(pa, () => {
      let y = fell - 24,
        k = 0
      while (y < h + 20) {
        const s = at(fr, k++ % fr.length)
        const g = 7 + s.w * 7
        t.fill(
          curve(
            [
              [x0 - 20, y],
              [w / 2, y + 5 + r.wobble(3)],
              [x1 + 20, y],
            ],
            false,
          ) + `L${x1 + 20} ${y + g + 3}L${x0 - 20} ${y + g + 3}Z`,
          s.c,
        )
        if (g > 36 && k % 2)
          for (let i = 0; i < 26; i++) {
            const x = x0 + ((x1 - x0) * (i + 0.5)) / 26,
              m = y + g / 2 + 3
            const c = at(fr, (k + 3) % fr.length).c
            t.fill(
              polyline([
                [x - 15, m],
                [x, m - g * 0.32],
                [x + 15, m],
                [x, m + g * 0.32],
              ]),
              c === s.c ? dye.wool : c,
            )
          }
        y += g
      }
      let ticks = ''
      for (let yy = fell - 20, k2 = 0; yy < h; yy += 10, k2++)
        for (let i = 0; i < N; i++)
          ticks += `M${(x0 + ((x1 - x0) * (i + (k2 % 2) / 2)) / N).toFixed(0)} ${yy.toFixed(0)}v7`
      t.line(ticks, dye.ink, 2, 0.15)
    })
    t.tone(pa, dye.bark, [0.4, 0.2, 0.7, 1.1], 0.45)
    // weft thread running to the shuttle
    t.line(
      curve(
        [
          [x0 + 20, fell - 12],
          [w * 0.36, fell - 24],
          [w * 0.52, fell - 34],
          [w * 0.63, fell - 60],
        ],
        false,
      ),
      fr[1]?.c ?? dye.relbun,
      8,
    )
  })
  const hand = weaverHand(t, { skin, sleeve })
  const lx = w * r.between(0.3, 0.35),
    rx = w * r.between(0.64, 0.69),
    y = fell + 34
  t.hand(() => {
    t.rotate(-13, rx - 40, y - 96, () => {
      t.line(
        curve(
          [
            [rx - 270, y - 92],
            [rx - 40, y - 100],
            [rx + 210, y - 92],
          ],
          false,
        ),
        '#a97a4c',
        24,
      )
      t.line(
        curve(
          [
            [rx - 262, y - 85],
            [rx + 200, y - 85],
          ],
          false,
        ),
        darken('#a97a4c', 0.4),
        6,
        0.7,
      )
      const c = fr[1]?.c ?? dye.relbun,
        d = curve([
          [rx - 190, y - 98],
          [rx - 110, y - 134],
          [rx + 20, y - 136],
          [rx + 110, y - 98],
          [rx + 20, y - 62],
          [rx - 110, y - 62],
        ])
      t.fill(d, c)
      t.clip(d, () => {
        for (let i = 0; i < 22; i++)
          t.line(
            curve(
              [
                [rx - 210 + i * 16, y - 60],
                [rx - 186 + i * 16, y - 100],
                [rx - 196 + i * 16, y - 140],
              ],
              false,
            ),
            i % 2 ? darken(c, 0.25) : lighten(c, 0.2),
            5,
            0.7,
          )
      })
      t.tone(d, darken(c, 0.6), [0.4, 0.2, 0.7, 1], 0.85)
    })
  })
  hand(lx, y + 20, 13, 1, false)
  hand(rx, y + 10, -15, -1, true)
  return t.svg()
}
