import type { FoundPeople } from '#contracts'
import { useState } from 'preact/hooks'
import { ask } from '../../api.ts'
import { type Ticked, withName, withoutName, withWalkIn } from '../../training/ticked.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Offline } from '../../failures.ts'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useAction } from '../../use-action.ts'
import { LISTS } from './session-words.ts'

type Props = { id: string; ticked: Ticked; setTicked: (next: Ticked) => void }

/** Who came without having signed up: looked for with signal, her name kept without. */
export function WalkIns({ id, ticked, setTicked }: Props) {
  const [name, setName] = useState('')
  const [answer, setAnswer] = useState<(FoundPeople & { name: string }) | null>(null)
  const action = useAction()
  const look = (wanted: string) =>
    action.run(async () => {
      const path = `${LISTS}/${encodeURIComponent(id)}?q=${encodeURIComponent(wanted)}`
      try {
        setAnswer({ ...(await ask<FoundPeople>('GET', path)), name: wanted })
      } catch (error) {
        if (!(error instanceof Offline)) throw error
        setTicked(withName(ticked, wanted))
        announce('Guardamos su nombre: búscala cuando tengas señal.')
      }
      setName('')
    })
  return (
    <section class="told" aria-label="Llegó sin inscribirse">
      <h2>¿Llegó alguien sin inscribirse?</h2>
      <form
        class="told"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) void look(name.trim())
        }}
      >
        <Field label="Su nombre" value={name} onValue={setName} input={{ maxLength: 80 }} />
        <Button type="submit" isPlain isBusy={action.isBusy}>
          Buscarla
        </Button>
      </form>
      {action.error && (
        <Notice kind="trouble" role="alert" lead="No la buscamos.">
          {action.error}
        </Notice>
      )}
      {answer && (
        <Found
          answer={answer}
          add={(person) => {
            setTicked(withWalkIn(ticked, person, answer.name))
            setAnswer(null)
          }}
        />
      )}
      {ticked.names.length > 0 && (
        <>
          <p>Sin señal no se pueden buscar. Guardamos sus nombres:</p>
          <ul class="entries">
            {ticked.names.map((one) => (
              <li key={one}>
                {one}
                <div class="tools">
                  <Quiet onClick={() => void look(one)}>Buscarla</Quiet>
                  <Quiet onClick={() => setTicked(withoutName(ticked, one))}>Quitar</Quiet>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type Add = (person: FoundPeople['found'][number]) => void

function Found({
  answer: { found, isCut, name },
  add,
}: {
  answer: FoundPeople & { name: string }
  add: Add
}) {
  if (found.length === 0)
    return <p role="status">No hay ninguna «{name}» en los grupos. Revisa cómo se escribe.</p>
  return (
    <>
      <ul class="menu" aria-label="Encontradas">
        {found.map((person) => (
          <li key={person.id}>
            <button class="menu-item" type="button" onClick={() => add(person)}>
              <b>{person.name}</b>
              <small class="soft">{person.of}</small>
            </button>
          </li>
        ))}
      </ul>
      {isCut && <p class="soft">Hay más con ese nombre: escribe también su apellido.</p>}
    </>
  )
}
