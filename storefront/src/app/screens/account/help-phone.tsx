import { ask } from '../../api.ts'
import { refreshHome } from '../../home.ts'
import { Button } from '../../ui/button.tsx'
import { announce } from '../../ui/live-region.tsx'
import { useAction } from '../../use-action.ts'

/** Who coordinates says whether the groups of her association may see her number. */
export function HelpPhone({ isShown }: { isShown: boolean }) {
  const action = useAction()
  const say = (shown: boolean) =>
    action.run(async () => {
      await ask('POST', 'me/help-phone', { body: { isShown: shown } })
      announce(shown ? 'Listo: los grupos ven tu número.' : 'Listo: los grupos ya no ven tu número.')
      await refreshHome()
    })
  return (
    <section class="account-entry">
      <h2>Tu celular para los grupos</h2>
      <p>
        {isShown
          ? 'Los grupos de tu asociación ven tu nombre y tu celular en su página de ayuda.'
          : 'Coordinas una asociación. Si quieres, sus grupos ven tu nombre y tu celular en su página de ayuda. Lo quitas cuando quieras.'}
      </p>
      {action.error && (
        <p class="says" role="alert">
          {action.error}
        </p>
      )}
      <Button isPlain isBusy={action.isBusy} onClick={() => void say(!isShown)}>
        {isShown ? 'Dejar de mostrarlo' : 'Sí, que lo vean'}
      </Button>
    </section>
  )
}
