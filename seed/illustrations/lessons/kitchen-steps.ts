import { curve, darken, dye, lighten, polyline, type Pt } from '../stroke.ts'
import { type Diagram, arrow, box, dot, figures, frame, hand, jar, sheet, stroke } from './diagram.ts'

const SKIN = '#c08a63'

/** Three moments of washing: palm on palm, between the fingers, and the nails in the palm. */
export const handwash: Diagram = (p) => {
  const t = sheet(p)
  const foam = (x: number, y: number) => {
    for (let i = 0; i < 9; i++)
      dot(t, [x + t.r.wobble(80), y + t.r.wobble(60)], t.r.between(7, 17), lighten(dye.sky, 0.75))
  }
  for (const [i, x] of [170, 480, 790].entries()) {
    box(t, [x - 140, 60], 280, 420, lighten(dye.raw, 0.45))
    const inFrame = `M${x - 138} 62H${x + 138}V478H${x - 138}Z`
    t.clip(inFrame, () => {
      if (i === 0) {
        hand(t, [x - 34, 270], 112, SKIN, { turn: 12, open: 0 })
        hand(t, [x + 40, 262], 108, darken(SKIN, 0.18), { turn: -14, open: 0, mirror: -1 })
      } else if (i === 1) {
        hand(t, [x, 300], 118, darken(SKIN, 0.18), { open: 1.2 })
        hand(t, [x + 16, 190], 108, SKIN, { turn: 176, open: 1.2 })
      } else {
        hand(t, [x - 36, 330], 122, darken(SKIN, 0.18), { turn: -38, open: 0.4 })
        for (let k = 0; k < 4; k++) {
          const fx = x - 34 + k * 34
          stroke(
            t,
            [
              [fx + 26, 100],
              [fx, 230 + k * 6],
            ],
            SKIN,
            30,
          )
          dot(t, [fx - 2, 240 + k * 6], 10, lighten(dye.rose, 0.55))
        }
      }
      foam(x, i === 2 ? 270 : 220)
    })
    frame(t, [x - 140, 60], 280, 420, dye.raw, 6)
    figures(t, String(i + 1), [x, 510], 50)
  }
  return t.svg()
}

/** Cold, danger and heat on one thermometer, with the two hours beside it. */
export const thermometer: Diagram = (p) => {
  const t = sheet(p)
  const y = (degrees: number) => 500 - (degrees + 5) * 4.1
  const zones: [number, number, string][] = [
    [-5, 5, dye.smoke],
    [5, 65, dye.relbun],
    [65, 103, dye.nalca],
  ]
  for (const [from, to, c] of zones) box(t, [250, y(to)], 210, y(from) - y(to), lighten(c, 0.25))
  for (const degrees of [0, 5, 65, 100]) {
    stroke(
      t,
      [
        [236, y(degrees)],
        [474, y(degrees)],
      ],
      dye.walnut,
      5,
    )
    figures(t, String(degrees), [176, y(degrees) - 20 + (degrees === 0 ? 14 : degrees === 5 ? -14 : 0)], 40)
  }
  stroke(
    t,
    [
      [355, 70],
      [355, 500],
    ],
    dye.snow,
    54,
  )
  stroke(
    t,
    [
      [355, y(24)],
      [355, 520],
    ],
    dye.relbun,
    26,
  )
  dot(t, [355, 530], 42, dye.relbun)
  // The clock: two hours, and no more.
  dot(t, [690, 290], 150, dye.raw)
  dot(t, [690, 290], 132, dye.snow)
  t.fill(
    `M690 290L690 164A126 126 0 0 1 ${690 + Math.sin(Math.PI / 3) * 126} ${290 - Math.cos(Math.PI / 3) * 126}Z`,
    lighten(dye.relbun, 0.2),
  )
  for (let h = 0; h < 12; h++) {
    const [s, c] = [Math.sin((h * Math.PI) / 6), Math.cos((h * Math.PI) / 6)]
    stroke(
      t,
      [
        [690 + s * 112, 290 - c * 112],
        [690 + s * 128, 290 - c * 128],
      ],
      dye.walnut,
      6,
    )
  }
  stroke(
    t,
    [
      [690, 290],
      [690, 178],
    ],
    dye.ink,
    9,
  )
  arrow(t, [690, 290], [690 + Math.sin(Math.PI / 3) * 96, 290 - Math.cos(Math.PI / 3) * 96], dye.ink, 9)
  figures(t, '2', [690, 470], 62)
  return t.svg()
}

/** Jars under water in a pot that is cut open: a finger free in each, two fingers of water above them. */
export const jarsBath: Diagram = (p) => {
  const t = sheet(p)
  const water = lighten(dye.sky, 0.25)
  box(t, [150, 130], 560, 340, water)
  stroke(
    t,
    [
      [150, 134],
      [290, 126],
      [430, 138],
      [570, 126],
      [710, 134],
    ],
    lighten(dye.sky, 0.7),
    8,
  )
  for (const x of [250, 430, 610]) jar(t, [x, 452], 140, 236, dye.maqui, 0.86)
  t.line(
    polyline(
      [
        [126, 92],
        [150, 110],
        [150, 470],
        [710, 470],
        [710, 110],
        [734, 92],
      ],
      false,
    ),
    dye.ink,
    14,
  )
  // Two fingers of water: the measure stands beside the pot.
  arrow(t, [800, 206], [800, 136])
  arrow(t, [800, 136], [800, 196])
  stroke(
    t,
    [
      [720, 132],
      [840, 132],
    ],
    dye.relbun,
    4,
  )
  stroke(
    t,
    [
      [720, 200],
      [840, 200],
    ],
    dye.relbun,
    4,
  )
  for (const [i, y] of [152, 182].entries())
    stroke(
      t,
      [
        [850, y],
        [920, y + i * 2],
      ],
      SKIN,
      26,
    )
  // One finger free in a jar.
  stroke(
    t,
    [
      [880, 300],
      [812, 300],
    ],
    SKIN,
    26,
  )
  stroke(
    t,
    [
      [796, 300],
      [672, 246],
    ],
    dye.relbun,
    4,
  )
  for (let i = 0; i < 6; i++) {
    const x = 210 + i * 88
    const flame: Pt[] = [
      [x, 560],
      [x - 20, 532],
      [x, 492],
      [x + 20, 532],
    ]
    t.fill(curve(flame), dye.michay)
    t.fill(curve(flame.map(([fx, fy]): Pt => [x + (fx - x) * 0.5, 560 + (fy - 560) * 0.55])), dye.relbun)
  }
  for (let i = 0; i < 12; i++)
    dot(t, [t.r.between(170, 690), t.r.between(150, 450)], t.r.between(4, 9), lighten(dye.sky, 0.8))
  return t.svg()
}
