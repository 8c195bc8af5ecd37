import { Canvas, dye, darken, lighten, curve, polyline, type Draw } from '../stroke.ts'
import { stripes } from '../../../store/src/contracts/stripes.ts'

/** Cloth off the loom, hung from a coligüe rod: with diamonds, plain, narrow, or crossed. */
export const runner: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  const fr = p.stripes ?? stripes(p.seed)
  const kind = p.variant ?? r.int(0, 3)
  const wall = p.wall ?? r.pick([dye.sky, '#e2cdb0', '#cfcdae', '#dfb89d', dye.wool])
  t.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`)
  t.tone(`M0 0H${w}V${h}H0Z`, darken(wall, 0.15), [0, 0, 1, 1], 0.6)
  const slim = kind === 2 ? 0.13 : 0,
    x0 = w * (r.between(0.24, 0.29) + slim),
    x1 = w * (r.between(0.72, 0.77) - slim),
    y0 = h * 0.12,
    y1 = h * r.between(0.76, 0.83),
    k = r.wobble(10)
  t.tone(
    polyline([
      [x0 + 46, y0 + 20],
      [x1 + 52, y0 + 20],
      [x1 + 60, y1 + 70],
      [x0 + 50, y1 + 70],
    ]),
    darken(wall, 0.5),
    [0.4, 0, 1, 0.1],
    0.7,
  )
  t.hand(() => {
    t.line(
      polyline(
        [
          [w * 0.1, y0 + 4],
          [w * 0.9, y0 - 6],
        ],
        false,
      ),
      dye.timber,
      26,
    )
    t.line(
      polyline(
        [
          [w * 0.1, y0 + 11],
          [w * 0.9, y0 + 2],
        ],
        false,
      ),
      darken(dye.timber),
      8,
      0.6,
    )
    for (const x of [0.24, 0.55, 0.84])
      t.line(
        polyline(
          [
            [w * x, y0 - 12],
            [w * x + 3, y0 + 14],
          ],
          false,
        ),
        darken(dye.timber, 0.5),
        5,
        0.7,
      )
    t.line(
      curve(
        [
          [w * 0.16, y0 - 8],
          [w * 0.5, -60],
          [w * 0.84, y0 - 16],
        ],
        false,
      ),
      dye.walnut,
      5,
    )
    for (let i = 0; i < 24; i++) {
      const x = x0 + 8 + ((x1 - x0 - 16) * i) / 23,
        L = r.between(52, 78)
      for (const s of [-4, 4])
        t.line(
          curve(
            [
              [x, y1 - 4],
              [x + s + r.wobble(3), y1 + L * 0.5],
              [x + s * 1.6 + r.wobble(6), y1 + L],
            ],
            false,
          ),
          i % 5 === 2 ? (fr[1]?.c ?? dye.raw) : dye.raw,
          4,
        )
      t.fill(t.ellipse(x, y1 + 14, 7, 8), lighten(dye.raw, 0.2))
    }
    const clothPath = curve(
      [
        [x0, y0],
        [x1, y0 - 6],
        [x1 + k, h * 0.4],
        [x1 - k, h * 0.62],
        [x1 + 6, y1],
        [x0 + 4, y1 + 4],
        [x0 - k, h * 0.6],
        [x0 + k, h * 0.38],
      ],
      true,
      0.6,
    )
    t.clip(clothPath, () => {
      t.weave([x0 - 16, y0 - 14], [x0 - 10, y1 + 14], [x1 + 16, y1 + 14], [x1 + 14, y0 - 14], fr)
      const m = (x0 + x1) / 2,
        c = p.color ?? fr[3]?.c ?? dye.indigo,
        c1 = fr[1]?.c ?? c,
        a = (x1 - x0) * (kind === 2 ? 0.22 : 0.13)
      if (kind !== 1)
        t.fill(
          polyline([
            [m - a - 14, y0 - 20],
            [m + a + 14, y0 - 20],
            [m + a + 18, y1 + 20],
            [m - a - 10, y1 + 20],
          ]),
          dye.wool,
        )
      const step = kind === 3 ? r.between(110, 130) : r.between(74, 96)
      const diamond = (y: number, s: number): [number, number][] => {
        const q: [number, number][] = []
        for (let i = 0; i <= 6; i++) {
          const u = i / 6
          q.push(
            [a * s * u, -step * 0.44 * s * (1 - u)],
            [a * s * u, -step * 0.44 * s * (1 - Math.min(1, u + 1 / 6))],
          )
        }
        const down = q.map(([x, v]) => [x, -v] as [number, number]).toReversed()
        return [
          ...q,
          ...down,
          ...q.map(([x, v]) => [-x, -v] as [number, number]),
          ...down.map(([x, v]) => [-x, -v] as [number, number]),
        ].map(([x, v]) => [m + 2 + x, y + v])
      }
      for (let y = y0 + 50; kind !== 1 && y < y1 + 40; y += step) {
        if (kind === 3) {
          for (let i = -2; i <= 2; i++)
            for (let j = -2; j <= 2; j++)
              if (!i || !j || Math.abs(i) + Math.abs(j) === 2) {
                const s = step * 0.075,
                  x = m + 2 + i * s * 2,
                  v = y + j * s * 2
                t.fill(
                  polyline([
                    [x - s, v - s],
                    [x + s, v - s],
                    [x + s, v + s],
                    [x - s, v + s],
                  ]),
                  i && j ? c1 : c,
                )
              }
          continue
        }
        for (let q = 0; q < 4; q++) t.fill(polyline(diamond(y, 1 - q * 0.27)), q % 2 ? dye.wool : q ? c1 : c)
      }
      for (let y = y0; y < y1; y += 9)
        t.line(
          polyline(
            [
              [x0 - 20, y + r.wobble(1.5)],
              [x1 + 20, y + r.wobble(1.5)],
            ],
            false,
          ),
          dye.ink,
          1.6,
          0.13,
        )
    })
    t.tone(clothPath, dye.walnut, [0.55, 0, 1.08, 0.06], 0.5)
    t.tone(clothPath, dye.bark, [0, 0.16, 0, 0], 0.8)
    t.tone(clothPath, '#fff6e2', [0.4, 0, 0, 0], 0.28)
  })
  return t.svg(1)
}
