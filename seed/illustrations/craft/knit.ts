import { Canvas, dye, darken, lighten, curve, polyline, type Draw } from '../stroke.ts'
import { knitter } from './knit-stitch.ts'

/** Knitted by the fire, hung from a line: socks, a cap, mittens, or a pointed shawl. */
export const knit: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t,
    wall = p.wall ?? r.pick([dye.sky, '#e2cdb0', '#cfcdae', '#dfb89d', dye.wool])
  t.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`)
  t.tone(`M0 0H${w}V${h}H0Z`, darken(wall, 0.15), [0, 0, 1, 1], 0.6)
  const color = p.color ?? r.pick([dye.walnut, dye.smoke, dye.raw, dye.relbun, dye.indigo]),
    second = p.color2 ?? p.stripes?.[1]?.c ?? dye.michay,
    variant = p.variant ?? r.int(0, 3),
    cx = w / 2,
    y0 = h * 0.2
  const { knitted, peg } = knitter(t, { color, second, wall })
  t.hand(() => {
    t.line(
      curve(
        [
          [-30, y0 - 26],
          [cx, y0 + 6],
          [w + 30, y0 - 30],
        ],
        false,
      ),
      dye.walnut,
      8,
    )
    if (variant === 0)
      for (const [i, x] of [cx - 150, cx + 90].entries()) {
        const k = i * 24,
          W = 62,
          L = h * 0.36,
          y = y0 + k * 0.2
        knitted(
          curve(
            [
              [x - W, y],
              [x + W, y],
              [x + W - 4, y + L * 0.7],
              [x + W + 40, y + L],
              [x + W + 120, y + L + 34],
              [x + W + 130, y + L + 108],
              [x + W + 30, y + L + 128],
              [x - W + 10, y + L + 104],
              [x - W - 6, y + L * 0.8],
              [x - W + 4, y + L * 0.4],
            ],
            true,
            0.6,
          ),
          [x - 120, y - 10, x + 240, y + L + 150],
          [
            [y + 30, y + 56],
            [y + 76, y + 90],
            [y + 112, y + 138],
          ],
        )
        for (let q = 0; q < 9; q++) t.line(`M${x - W + 8 + q * 13.5} ${y + 4}v24`, darken(color, 0.4), 4, 0.6)
        peg(x, y)
      }
    else if (variant === 1) {
      const y = h * 0.74,
        A = w * 0.27
      t.line(
        polyline(
          [
            [cx, y0 - 14],
            [cx, h * 0.36],
          ],
          false,
        ),
        dye.walnut,
        5,
      )
      const bands = [
        [y - 230, y - 200],
        [y - 180, y - 168],
        [y - 150, y - 120],
      ] as const
      for (const s of [-1, 1]) {
        t.line(
          curve(
            [
              [cx + s * A * 0.86, y - 20],
              [cx + s * A * 0.98, y + 90],
              [cx + s * A * 0.9, y + 170],
            ],
            false,
          ),
          second,
          16,
        )
        t.fill(t.ellipse(cx + s * A * 0.9, y + 180, 26, 30), second)
      }
      knitted(
        curve(
          [
            [cx - A, y - 70],
            [cx - A * 0.92, y - 230],
            [cx - A * 0.4, y - 360],
            [cx, y - 392],
            [cx + A * 0.4, y - 360],
            [cx + A * 0.92, y - 230],
            [cx + A, y - 70],
            [cx + A * 0.96, y + 30],
            [cx + A * 0.7, y + 60],
            [cx + A * 0.56, y - 24],
            [cx, y - 6],
            [cx - A * 0.56, y - 24],
            [cx - A * 0.7, y + 60],
            [cx - A * 0.96, y + 30],
          ],
          true,
          0.7,
        ),
        [cx - A * 1.1, y - 410, cx + A * 1.1, y + 80],
        bands,
      )
      for (let i = 0; i < 40; i++) {
        const a = r.between(0, 6.28)
        t.line(
          polyline(
            [
              [cx, y - 400],
              [cx + Math.cos(a) * r.between(30, 52), y - 400 + Math.sin(a) * r.between(30, 50)],
            ],
            false,
          ),
          i % 2 ? second : lighten(second, 0.3),
          5,
        )
      }
    } else if (variant === 2)
      for (const [i, x] of [cx - 150, cx + 150].entries()) {
        const y = y0 + 4,
          L = h * 0.4,
          s = i ? -1 : 1,
          X = (k: number) => x + s * k
        knitted(
          curve(
            [
              [X(-72), y],
              [X(72), y],
              [X(76), y + L * 0.34],
              [X(112), y + L * 0.36],
              [X(150), y + L * 0.5],
              [X(148), y + L * 0.66],
              [X(118), y + L * 0.68],
              [X(84), y + L * 0.58],
              [X(80), y + L * 0.86],
              [X(40), y + L * 1.02],
              [X(-40), y + L * 1.02],
              [X(-82), y + L * 0.86],
              [X(-80), y + L * 0.4],
            ],
            true,
            0.7,
          ),
          [x - 180, y - 10, x + 180, y + L * 1.1],
          [
            [y + 46, y + 70],
            [y + 88, y + 100],
            [y + L * 0.5, y + L * 0.56],
          ],
        )
        peg(x, y)
      }
    else {
      const y = y0 - 8,
        A = w * 0.4,
        L = h * 0.56
      for (let i = 0; i <= 40; i++) {
        const u = i / 40,
          x = cx - A + 2 * A * u,
          yy = y + L * (1 - Math.abs(u - 0.5) * 2) * 0.98
        t.line(
          curve(
            [
              [x, yy - 6],
              [x + r.wobble(6), yy + 30],
              [x + r.wobble(10), yy + r.between(54, 74)],
            ],
            false,
          ),
          i % 4 ? color : second,
          5,
        )
      }
      knitted(
        polyline([
          [cx - A, y - 8],
          [cx, y + 14],
          [cx + A, y - 10],
          [cx, y + L],
        ]),
        [cx - A, y - 20, cx + A, y + L],
        [
          [y + 60, y + 84],
          [y + 110, y + 122],
          [y + 150, y + 186],
        ],
      )
      peg(cx - A * 0.8, y)
      peg(cx + A * 0.8, y)
    }
  })
  return t.svg(0.94)
}
