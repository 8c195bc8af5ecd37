import type { SoldMonth } from '#contracts'
import { clp, monthName } from '../../../lib/format.ts'

const WIDTH = 320
const HEIGHT = 168
/** Above the bars the scale is written, below them the months. */
const TOP = 24
const LETTERS = 22

/**
 * Two bars a month, one in the other: what was sold, and of it what the group got. For eyes alone: the sentence above
 * and the table below say the same.
 */
export function SoldPlot({ months }: { months: SoldMonth[] }) {
  const amounts = months.flatMap(({ soldClp, earnedClp }) => [soldClp, earnedClp])
  const [most, least] = [Math.max(0, ...amounts), Math.min(0, ...amounts)]
  if (most === least) return null
  const scale = (HEIGHT - TOP - LETTERS) / (most - least)
  const y = (amountClp: number) => TOP + (most - amountClp) * scale
  const step = WIDTH / months.length
  const bar = (amountClp: number, index: number, inset: number) => ({
    x: index * step + inset,
    width: step - 2 * inset,
    y: y(Math.max(amountClp, 0)),
    height: Math.abs(amountClp) * scale,
  })
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      aria-hidden="true"
      font-size="13"
      fill="var(--walnut)"
    >
      <text y="13">{clp(most > 0 ? most : least)}</text>
      <path d={`M0 ${y(most > 0 ? most : least)}h${WIDTH}`} stroke="var(--warp)" />
      {months.map(({ month, soldClp, earnedClp, state }, index) => (
        <g key={month}>
          <rect
            {...bar(soldClp, index, 3)}
            fill="var(--wool)"
            stroke="var(--edge)"
            stroke-dasharray={state === 'closed' ? undefined : '3 3'}
          />
          <rect {...bar(earnedClp, index, 6)} fill="var(--indigo)" />
          <text x={(index + 0.5) * step} y={HEIGHT - 5} text-anchor="middle">
            {monthName(Number(month.slice(5)))
              .charAt(0)
              .toUpperCase()}
          </text>
        </g>
      ))}
      <path d={`M0 ${y(0)}h${WIDTH}`} stroke="var(--ink)" stroke-width="2" />
    </svg>
  )
}
