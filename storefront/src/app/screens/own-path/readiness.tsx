import type { OwnReadiness } from '#contracts'
import { useState } from 'preact/hooks'
import { READINESS, type ReadinessLevel } from '../../../../../store/src/contracts/leadership.ts'
import { day } from '../../../lib/format.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { announce } from '../../ui/live-region.tsx'
import type { Says } from './wish.tsx'

const options = Object.entries(READINESS).map(([value, words]) => ({ value, label: `${value}. ${words}` }))
const levelOf = (value: string) => Number(value) as ReadinessLevel

/** How ready she feels for each office that she would like, first and now. */
export function Readiness({ path: { wish, readiness, choices }, say }: Says) {
  const [open, setOpen] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const named = choices.filter(
    ({ key }) => wish.offices.includes(key) || readiness.some(({ office }) => office === key),
  )
  const show = (key: string | null) => {
    setOpen(key)
    setChosen(null)
  }
  const save = async (office: string) => {
    if (!chosen) return
    await say({ says: 'readiness', office, level: levelOf(chosen) })
    show(null)
    announce('Listo, quedó guardado.')
  }
  return (
    <section class="told" aria-labelledby="lista">
      <h2 id="lista">Qué tan lista me siento</h2>
      {named.length === 0 && <p>Marca primero un cargo que te gustaría.</p>}
      {named.map(({ key, name }) => {
        const said = readiness.find(({ office }) => office === key)
        return (
          <div class="told" key={key}>
            <h3>{name}</h3>
            {said ? <Said said={said} /> : <p class="soft">Todavía no lo has dicho.</p>}
            {open === key ? (
              <>
                <Choice
                  legend={`Hoy, para ser ${name.toLowerCase()}`}
                  options={options}
                  value={chosen}
                  onValue={setChosen}
                />
                <Button isBusy={!chosen} onClick={() => void save(key)}>
                  Guardar
                </Button>
              </>
            ) : (
              <Quiet onClick={() => show(key)}>{`Decir cómo me siento para ${name.toLowerCase()}`}</Quiet>
            )}
          </div>
        )
      })}
    </section>
  )
}

/** Before and after, when she said it more than once. */
const Said = ({ said: { first, last, course } }: { said: OwnReadiness }) => (
  <p>
    {first.on !== last.on && (
      <>
        El {day(first.on)}: {first.level}, {READINESS[first.level].toLowerCase()}.{' '}
        {course && `Entremedio terminaste «${course}». `}
      </>
    )}
    <b>
      El {day(last.on)}: {last.level}, {READINESS[last.level].toLowerCase()}.
    </b>
  </p>
)
