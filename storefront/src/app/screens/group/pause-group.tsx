import { useState } from 'preact/hooks'
import type { OwnGroup } from '#contracts'
import { sentence, today } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { ask, inGroup } from '../../api.ts'
import { useAction } from '../../use-action.ts'
import { Refused } from '../../failures.ts'
import { refreshHome } from '../../home.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { Weekday } from '../../ui/values.tsx'

/** «Pausar el grupo», shown in the account. Who helps a group does not stop it. */
export function PauseGroup() {
  const { group } = useActing()
  const [isChanging, setChanging] = useState(false)
  if (group.role === 'helper' || group.mandate) return null
  return (
    <section class="rest">
      <h2>{group.isPaused ? 'Tu grupo está en pausa' : 'Descansar un tiempo'}</h2>
      {group.isPaused && <Paused group={group} />}
      {isChanging ? (
        <PauseForm group={group} onDone={() => setChanging(false)} />
      ) : (
        <>
          {!group.isPaused && <p>Tus productos siguen a la vista y dicen cuándo vuelven.</p>}
          <Quiet onClick={() => setChanging(true)}>
            {group.isPaused ? 'Cambiar la fecha' : 'Pausar el grupo'}
          </Quiet>
        </>
      )}
    </section>
  )
}

function Paused({ group }: { group: OwnGroup }) {
  const action = useAction()
  const comeBack = () =>
    action.run(async () => {
      await ask('POST', inGroup(group.handle, 'return'))
      await refreshHome()
      announce('Tu grupo vuelve a vender.')
    })
  return (
    <>
      <Notice lead={sentence(group.pauseNote ?? '')}>
        {group.backOn && (
          <>
            Vuelven el <Weekday of={group.backOn} />.
          </>
        )}
      </Notice>
      {action.error && <p class="says">{action.error}</p>}
      <Button isBusy={action.isBusy} onClick={() => void comeBack()}>
        Volver a vender ahora
      </Button>
    </>
  )
}

function PauseForm({ group, onDone }: { group: OwnGroup; onDone: () => void }) {
  const [backOn, setBackOn] = useState(group.backOn ?? '')
  const [note, setNote] = useState(group.pauseNote ?? '')
  const action = useAction()
  const fields = action.failure instanceof Refused ? action.failure.fields : {}
  const pause = async () => {
    const isDone = await action.run(async () => {
      await ask('POST', inGroup(group.handle, 'pause'), { body: { note, backOn } })
      await refreshHome()
    })
    if (!isDone) return showWrong()
    announce('Tu grupo quedó en pausa.')
    onDone()
  }
  return (
    <>
      <Field
        label="¿Qué día vuelven?"
        value={backOn}
        onValue={setBackOn}
        input={{ type: 'date', min: today(), required: true }}
        error={fields.backOn ?? null}
      />
      <Field
        label="¿Qué le decimos a quien compra?"
        hint="Por ejemplo: «Estamos en la cosecha». Puedes dejarlo en blanco."
        value={note}
        onValue={setNote}
        input={{ maxLength: 200 }}
        error={fields.note ?? null}
      />
      {action.error && Object.keys(fields).length === 0 && (
        <p class="says" role="alert">
          {action.error}
        </p>
      )}
      <Button isBusy={action.isBusy} onClick={() => void pause()}>
        Pausar
      </Button>
      <Quiet onClick={onDone}>No, seguir como está</Quiet>
    </>
  )
}
