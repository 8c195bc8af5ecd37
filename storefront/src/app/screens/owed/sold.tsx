import { useState } from 'preact/hooks'
import type { SoldMonth, SoldMonths } from '#contracts'
import { capital, monthWords } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import { Quiet } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Money } from '../../ui/values.tsx'
import { SoldPlot } from './sold-plot.tsx'
import { soldWords } from './sold-words.ts'

/** `2026-11` → `2025-11`: twelve months end a year earlier. */
const yearBefore = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`

/** What the group sold and what it got, month by month. */
export function SoldScreen() {
  const { group } = useActing()
  const [until, setUntil] = useState('')
  const answer = useAnswer<SoldMonths>(inGroup(group.handle, `months${until && `?until=${until}`}`))
  const { months = [], hasEarlier = false } = answer.value ?? {}
  const last = months.at(-1)
  return (
    <Screen
      title="Lo que han vendido"
      back={{ to: paths.owed, label: 'Lo que me deben' }}
      step={until}
      note=""
    >
      {!answer.value && <Waiting answer={answer} />}
      <Kept answer={answer} />
      {last && (
        <>
          <p>{soldWords(months)}</p>
          <SoldPlot months={months} />
          <Key months={months} />
          <Table months={months} />
          {hasEarlier && (
            <Quiet onClick={() => setUntil(yearBefore(last.month))}>Los doce meses de antes</Quiet>
          )}
          {until && <Quiet onClick={() => setUntil('')}>Volver a los últimos doce meses</Quiet>}
        </>
      )}
    </Screen>
  )
}

const Swatch = ({ fill }: { fill: string }) => (
  <svg width="18" height="18" aria-hidden="true">
    <rect x="1" y="1" width="16" height="16" fill={`var(--${fill})`} stroke="var(--edge)" />
  </svg>
)

const Key = ({ months }: { months: SoldMonth[] }) => (
  <ul class="soft small">
    <li>
      <Swatch fill="wool" /> Lo que pagaron quienes compraron
    </li>
    <li>
      <Swatch fill="indigo" /> De eso, lo que le quedó a tu grupo
    </li>
    {months.some(({ state }) => state !== 'closed') && (
      <li>Con puntos: meses sin cerrar, que todavía pueden cambiar</li>
    )}
  </ul>
)

/** The newest first, without the months before the first sale. */
function Table({ months }: { months: SoldMonth[] }) {
  const first = months.findIndex(({ soldClp, earnedClp }) => soldClp !== 0 || earnedClp !== 0)
  if (first < 0) return null
  return (
    <div>
      <table class="money sold">
        <thead>
          <tr>
            <th scope="col">Mes</th>
            <th scope="col">Vendieron</th>
            <th scope="col">Les quedó</th>
          </tr>
        </thead>
        <tbody>
          {months
            .slice(first)
            .toReversed()
            .map(({ month, soldClp, earnedClp, state }) => (
              <tr key={month}>
                <th scope="row">
                  {capital(monthWords(month))}
                  {state !== 'closed' && <div class="soft small">sin cerrar</div>}
                </th>
                <td data-of="Vendieron">
                  <Money clp={soldClp} />
                </td>
                <td data-of="Les quedó">
                  <Money clp={earnedClp} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
