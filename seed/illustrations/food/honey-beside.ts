import { type Canvas, dye, darken, lighten, curve } from '../stroke.ts'

/** What lies by the jar: a piece of comb, a dipper, or nothing. */
export function besideHoney(
  t: Canvas,
  variant: number,
  { cx, bw, base, col }: { cx: number; bw: number; base: number; col: string },
) {
  const { r } = t
  if (variant === 0) {
    // comb
    const x = cx + bw * 1.35,
      y = base + 34
    t.shadow(x, y + 14, 92, 1.2, 0.5)
    t.hand(() => {
      const c = curve(
        [
          [x - 96, y - 30],
          [x - 60, y - 74],
          [x + 60, y - 66],
          [x + 104, y - 22],
          [x + 78, y + 26],
          [x - 70, y + 24],
        ],
        true,
        0.6,
      )
      t.fill(c, lighten(col, 0.18))
      t.clip(c, () => {
        for (let j = 0; j < 5; j++)
          for (let i = 0; i < 8; i++) {
            const hx = x - 104 + i * 29 + (j % 2) * 14,
              hy = y - 70 + j * 22
            t.fill(
              curve(
                [
                  [hx - 11, hy - 5],
                  [hx, hy - 10],
                  [hx + 11, hy - 5],
                  [hx + 11, hy + 5],
                  [hx, hy + 10],
                  [hx - 11, hy + 5],
                ],
                true,
                0.3,
              ),
              darken(col, r.between(0.05, 0.4)),
            )
          }
      })
      t.tone(c, darken(col, 0.6), [0.3, 0.2, 1, 1], 0.7)
    })
  } else if (variant === 1) {
    // dipper lying on the table
    const x = cx - bw * 1.25,
      y = base + 50
    t.shadow(x, y + 20, 60, 2.6, 0.4)
    t.rotate(-14, x, y, () =>
      t.hand(() => {
        t.line(
          curve(
            [
              [x + 20, y],
              [x + 130, y - 4],
              [x + 300, y + 2],
            ],
            false,
          ),
          dye.timber,
          15,
        )
        t.line(
          curve(
            [
              [x + 20, y + 5],
              [x + 130, y + 2],
              [x + 300, y + 7],
            ],
            false,
          ),
          darken(dye.timber),
          3,
          0.6,
        )
        for (let i = 0; i < 6; i++)
          t.fill(
            t.ellipse(x - 46 + i * 15, y, 8, 22 + Math.sin((i / 5) * 3.14) * 14),
            i % 2 ? darken(dye.timber, 0.25) : dye.timber,
          )
        t.fill(
          curve([
            [x - 58, y + 6],
            [x - 30, y + 34],
            [x - 64, y + 44],
            [x - 84, y + 24],
          ]),
          col,
        )
      }),
    )
  }
}
