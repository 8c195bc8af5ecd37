import { monthName } from '../../../../lib/format.ts'
import { changeContent } from '../../../product/change.ts'

const all = Array.from({ length: 12 }, (_, i) => i + 1)

/** Months in which there is some; none chosen: all year. */
export function Season({ months }: { months: number[] }) {
  const put = (season: number[]) => changeContent({ season })
  return (
    <details open={months.length > 0}>
      <summary class="more">Solo hay en algunos meses</summary>
      <fieldset class="months">
        <legend class="hidden">Meses en que hay</legend>
        {all.map((month) => (
          <label key={month}>
            <input
              class="hidden"
              type="checkbox"
              checked={months.includes(month)}
              onChange={(event) =>
                put(
                  event.currentTarget.checked
                    ? [...months, month].sort((a, b) => a - b)
                    : months.filter((one) => one !== month),
                )
              }
            />
            <span>{monthName(month).slice(0, 3)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
