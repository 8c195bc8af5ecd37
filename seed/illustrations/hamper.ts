import { Canvas, at, curve, darken, dye, lighten, polyline, type Draw } from './stroke.ts'

/** A basket put together for a gift: jars, a bag, bread, a bottle and a sprig, in coirón. */
export const hamper: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const straw = r.pick(['#c19a5b', '#d4b578', '#b08a50']),
    thread = p.color2 ?? p.stripes?.[1]?.c ?? dye.relbun,
    cx = w * 0.5,
    base = h * 0.84,
    A = w * 0.35,
    H = h * 0.21,
    top = base - H
  const jar = (x: number, c: string, cap: string, s: number) => {
    const y = top + 50,
      d = t.turned(
        x,
        [
          [y - 200 * s, 52 * s],
          [y - 170 * s, 62 * s],
          [y, 62 * s],
        ],
        0.18,
        2,
      )
    t.fill(d, c)
    t.tone(d, darken(c, 0.6), [0.4, 0, 1.05, 0.1], 0.9)
    t.fill(
      polyline([
        [x - 46 * s, y - 150 * s],
        [x - 36 * s, y - 150 * s],
        [x - 36 * s, y - 60 * s],
        [x - 46 * s, y - 60 * s],
      ]),
      '#fff3df',
      0.6,
    )
    const lid = t.turned(
      x,
      [
        [y - 226 * s, 56 * s],
        [y - 196 * s, 58 * s],
      ],
      0.18,
      1,
    )
    t.fill(lid, cap)
    t.tone(lid, darken(cap, 0.5), [0.4, 0, 1, 0.1], 0.8)
    t.fill(t.ellipse(x, y - 226 * s, 56 * s, 10 * s), lighten(cap, 0.25))
  }
  const loaf = (x: number, s: number) => {
    const y = top + 10,
      d = curve([
        [x - 96 * s, y + 30],
        [x - 86 * s, y - 70 * s],
        [x, y - 118 * s],
        [x + 88 * s, y - 70 * s],
        [x + 96 * s, y + 30],
      ])
    t.fill(d, '#c88f50')
    t.tone(d, darken('#c88f50', 0.6), [0.4, 0.1, 1, 0.8], 0.9)
    for (let i = -1; i < 2; i++)
      t.line(
        curve(
          [
            [x + i * 44 * s - 20, y - 40 * s],
            [x + i * 44 * s, y - 78 * s],
            [x + i * 44 * s + 24, y - 58 * s],
          ],
          false,
        ),
        '#f3e3c0',
        7,
        0.8,
      )
  }
  const flask = (x: number, c: string) => {
    const y = top + 40,
      d = t.turned(
        x,
        [
          [y - 300, 17],
          [y - 220, 20],
          [y - 160, 46],
          [y, 48],
        ],
        0.18,
        2,
      )
    t.fill(d, c)
    t.tone(d, darken(c, 0.6), [0.4, 0, 1.05, 0.1], 0.9)
    t.fill(
      polyline([
        [x - 15, y - 330],
        [x + 15, y - 330],
        [x + 15, y - 296],
        [x - 15, y - 296],
      ]),
      '#c39a6b',
    )
  }
  const bag = (x: number, c: string) => {
    const y = top + 40,
      d = curve(
        [
          [x - 70, y],
          [x - 74, y - 130],
          [x - 34, y - 176],
          [x - 60, y - 232],
          [x + 60, y - 232],
          [x + 34, y - 176],
          [x + 74, y - 130],
          [x + 70, y],
        ],
        true,
        0.6,
      )
    t.fill(d, c)
    t.tone(d, darken(c, 0.5), [0.4, 0, 1.05, 0.2], 0.8)
    t.line(
      curve(
        [
          [x - 36, y - 178],
          [x, y - 170],
          [x + 36, y - 178],
        ],
        false,
      ),
      thread,
      9,
    )
  }
  t.shadow(cx, base, A, 1.2, 0.6)
  t.hand(() => {
    const arc = curve(
      [
        [cx - A * 0.96, top],
        [cx - A * 0.8, top - h * 0.28],
        [cx, top - h * 0.4],
        [cx + A * 0.8, top - h * 0.28],
        [cx + A * 0.96, top],
      ],
      false,
    )
    t.line(arc, darken(straw, 0.4), 32)
    t.line(arc, straw, 21)
    t.fill(t.ellipse(cx, top, A, A * 0.2), darken(straw, 0.6))
    const items = [
      () => flask(cx - A * 0.62, r.pick(['#a8702c', '#56603a', '#7a4420'])),
      () => bag(cx + A * 0.6, r.pick(['#c8a473', '#d9bf92', dye.wool])),
      () => loaf(cx + A * 0.1, 1.05),
      () => jar(cx - A * 0.26, p.color ?? '#7b2f3c', r.pick([dye.indigo, dye.relbun, dye.nalca]), 1),
      () =>
        jar(cx + A * 0.34, r.pick([dye.michay, '#b86f1c', '#b4502b']), r.pick([dye.walnut, '#b9a075']), 0.84),
    ]
    const order = at(
      [
        [0, 1, 2, 3, 4],
        [1, 0, 2, 4, 3],
        [2, 0, 1, 3],
        [2, 1, 4, 3],
        [0, 1, 4, 3],
      ],
      (p.variant ?? r.int(0, 4)) % 5,
    )
    for (const i of order) at(items, i)()
    for (let i = 0; i < 7; i++)
      t.rotate(-60 + i * 16, cx - A * 0.76, top + 10, () => {
        const x = cx - A * 0.76,
          y = top + 10
        t.fill(
          curve([
            [x, y],
            [x + 12, y - 60],
            [x, y - 130],
            [x - 12, y - 60],
          ]),
          i % 2 ? dye.nalca : dye.sage,
        )
      })
    const body = curve(
      [
        [cx - A, top],
        [cx - A * 0.6, top + A * 0.15],
        [cx, top + A * 0.2],
        [cx + A * 0.6, top + A * 0.15],
        [cx + A, top],
        [cx + A * 0.93, base - 30],
        [cx + A * 0.6, base + 22],
        [cx, base + 34],
        [cx - A * 0.6, base + 22],
        [cx - A * 0.93, base - 30],
      ],
      true,
      0.6,
    )
    t.fill(body, straw)
    t.clip(body, () => {
      for (let j = 0; j < 11; j++) {
        const y = top + j * 24
        t.line(
          curve(
            [
              [cx - A * 1.05, y],
              [cx, y + A * 0.2],
              [cx + A * 1.05, y],
            ],
            false,
          ),
          j % 4 === 2 ? thread : darken(straw, 0.45),
          j % 4 === 2 ? 17 : 4.5,
          0.85,
        )
        for (let i = 0; i < 40; i++) {
          const u = i / 39,
            x = cx - A + 2 * A * u,
            yy = y + Math.sin(u * Math.PI) * A * 0.18 - 9
          t.line(
            `M${x.toFixed(0)} ${yy.toFixed(0)}l5 13`,
            r.next() > 0.4 ? lighten(straw, 0.35) : darken(straw, 0.25),
            3,
            0.7,
          )
        }
      }
    })
    t.tone(body, darken(straw, 0.7), [0.4, 0, 1.04, 0.3], 0.85)
    const rim = curve(
      [
        [cx - A, top],
        [cx - A * 0.6, top + A * 0.15],
        [cx, top + A * 0.2],
        [cx + A * 0.6, top + A * 0.15],
        [cx + A, top],
      ],
      false,
    )
    t.line(rim, lighten(straw, 0.15), 20)
    t.add('<g stroke-dasharray="6 14">')
    t.line(rim, thread, 18, 0.85)
    t.add('</g>')
    if (p.stripes) {
      const x = cx + A * 0.5,
        y = top + A * 0.1
      t.weave([x - 30, y - 6], [x + 50, y - 16], [x + 66, y + 120], [x - 20, y + 130], p.stripes)
    }
  })
  return t.svg()
}
