import { useState } from 'preact/hooks'
import { phone as asPhone } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { ask, Refused } from '../../api.ts'
import { refreshHome } from '../../home.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { useAction } from '../../use-action.ts'
import { HelpPhone } from './help-phone.tsx'
import { OwnNumber } from './own-number.tsx'

/** How she is called and with which number she enters: hers to change. */
export function OwnData() {
  const { home } = useActing()
  const { name, phone } = home.member
  return (
    <Screen title="Tu nombre y tu celular" back={{ to: paths.account, label: 'Tu cuenta' }} note="">
      <OwnName key={name} name={name} />
      {home.coordinates && <HelpPhone isShown={home.coordinates.isPhoneShown} />}
      <section class="account-entry">
        <h2>Tu celular</h2>
        {phone && (
          <p>
            Ahora entras con el <b class="whole num">{asPhone(phone)}</b>.
          </p>
        )}
        <OwnNumber key={phone} />
      </section>
    </Screen>
  )
}

function OwnName({ name }: { name: string }) {
  const [typed, setTyped] = useState(name)
  const action = useAction()
  const wrong = action.failure instanceof Refused ? action.failure.fields.name : undefined
  const send = async () => {
    if (!(await action.run(() => ask('POST', 'me/name', { body: { name: typed } })))) return showWrong()
    announce('Listo: así apareces desde ahora.')
    await refreshHome()
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field
        label="Tu nombre"
        hint="Así te ven en tu grupo y en la asociación. Quien lleva tu grupo recibe un aviso."
        value={typed}
        onValue={setTyped}
        error={wrong ?? null}
        input={{ autocomplete: 'name', autocapitalize: 'words', maxLength: 120 }}
      />
      {action.error && !wrong && (
        <Notice kind="trouble" role="alert" lead="No se cambió.">
          {action.error}
        </Notice>
      )}
      <Button type="submit" isPlain isBusy={action.isBusy}>
        Guardar mi nombre
      </Button>
    </form>
  )
}
