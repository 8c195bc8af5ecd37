import type { HelperMandate } from '#contracts'
import { clock, count } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { ask, inGroup } from '../../api.ts'
import { useAction } from '../../use-action.ts'
import { Button } from '../../ui/button.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { State } from '../../ui/state.tsx'
import { Day } from '../../ui/values.tsx'

type Props = { mandate: HelperMandate; isInForce?: boolean; changed: () => Promise<void> }

/** One permission: whose, how long, by whom given, each thing done with it. */
export function Mandate({ mandate, isInForce, changed }: Props) {
  const { group } = useActing()
  const action = useAction()
  const end = () =>
    action.run(async () => {
      await ask('DELETE', inGroup(group.handle, `mandates/${encodeURIComponent(mandate.id)}`))
      await changed()
      announce(`${mandate.helper.name} ya no puede actuar por el grupo.`)
    })
  return (
    <section class="account-entry">
      <h2>{mandate.helper.name}</h2>
      {isInForce ? <State tone="done">Puede ayudar ahora</State> : <State tone="plain">Ya no puede</State>}
      <p class="soft">
        Desde el <Day of={mandate.since} /> hasta el <Day of={mandate.endedAt ?? mandate.until} />. Lo dio{' '}
        {mandate.givenBy}.
      </p>
      <Acts acts={mandate.acts} />
      {action.error && (
        <Notice kind="trouble" role="alert" lead="No se quitó.">
          {action.error}
        </Notice>
      )}
      {isInForce && (
        <Button isPlain isBusy={action.isBusy} onClick={() => void end()}>
          Quitarle el permiso
        </Button>
      )}
    </section>
  )
}

function Acts({ acts }: { acts: HelperMandate['acts'] }) {
  if (acts.length === 0) return <p>Todavía no ha hecho nada.</p>
  return (
    <details>
      <summary>Hizo {count(acts.length, 'cosa')}</summary>
      <ul class="acts">
        {acts.map(({ at, what, subject }) => (
          <li key={at + what}>
            <small class="soft">
              <Day of={at} />, {clock(at)}
            </small>
            <p>
              {what}
              {subject && (
                <>
                  : <b>{subject}</b>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
