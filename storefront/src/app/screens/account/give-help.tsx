import { useState } from 'preact/hooks'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { ask, inGroup } from '../../api.ts'
import { useAction } from '../../use-action.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { Waiting } from '../../ui/states.tsx'

type Helpers = { helpers: { id: string; name: string }[] }

const lengths = [
  { value: '7', label: 'Una semana' },
  { value: '30', label: 'Un mes' },
  { value: '90', label: 'Tres meses' },
]

/** Gives one helper leave to act, for so many days. Nothing comes chosen. */
export function GiveHelp({ changed }: { changed: () => Promise<void> }) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) return <Button onClick={() => setOpen(true)}>Darle permiso a alguien</Button>
  return (
    <Form
      done={async () => {
        setOpen(false)
        await changed()
      }}
      away={() => setOpen(false)}
    />
  )
}

function Form({ done, away }: { done: () => Promise<void>; away: () => void }) {
  const { group } = useActing()
  const answer = useAnswer<Helpers>(inGroup(group.handle, 'helpers'))
  const [helperId, setHelper] = useState<string | null>(null)
  const [days, setDays] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const action = useAction()
  const helpers = answer.value?.helpers
  if (!helpers) return <Waiting answer={answer} />
  if (helpers.length === 0)
    return <p>Tu asociación todavía no tiene a nadie anotada para ayudar. Pregúntale a ella.</p>

  const give = () => {
    setTried(true)
    if (!helperId || !days) return showWrong()
    void action.run(async () => {
      await ask('POST', inGroup(group.handle, 'mandates'), { body: { helperId, days: Number(days) } })
      announce('Listo, ya puede ayudar.')
      await done()
    })
  }
  return (
    <section class="panel">
      <Choice
        legend="¿A quién?"
        options={helpers.map(({ id, name }) => ({ value: id, label: name }))}
        value={helperId}
        onValue={setHelper}
        error={isTried && !helperId ? 'Elige a quién.' : null}
      />
      <Choice
        legend="¿Por cuánto tiempo?"
        options={lengths}
        value={days}
        onValue={setDays}
        error={isTried && !days ? 'Elige por cuánto tiempo.' : null}
      />
      {action.error && (
        <Notice kind="trouble" role="alert" lead="No se dio.">
          {action.error}
        </Notice>
      )}
      <Button isBusy={action.isBusy} onClick={give}>
        Darle permiso
      </Button>
      <Button isPlain onClick={away}>
        Mejor no
      </Button>
    </section>
  )
}
