import { useEffect, useState } from 'preact/hooks'
import type { MemberRole } from '#contracts'
import { useActing } from '../../acting.ts'
import { ask, inGroup } from '../../api.ts'
import { useAction } from '../../use-action.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { SendLink } from './send-link.tsx'

type Role = Exclude<MemberRole, 'helper'>
type Sent = { link: string; isSent: boolean; name: string }

const roles = [
  { value: 'member', label: 'Socia', hint: 'Pone productos y prepara pedidos' },
  { value: 'treasurer', label: 'Tesorera', hint: 'Lo mismo, y lleva las cuentas' },
  { value: 'leader', label: 'Encargada', hint: 'Lo mismo, y puede invitar, pausar y dar permisos' },
] as const

/** A leader asks a companion in. The link goes by whatever they both use; WhatsApp, mostly. */
export function Invite() {
  const [sent, setSent] = useState<Sent | null>(null)
  if (!sent) return <Form sent={setSent} />
  return (
    <Screen
      title={`Mándale el enlace a ${sent.name}`}
      name="Invitar a una compañera"
      back={{ to: paths.account, label: 'Tu cuenta' }}
      note=""
      step="sent"
    >
      <SendLink {...sent} />
    </Screen>
  )
}

function Form({ sent }: { sent: (sent: Sent) => void }) {
  const { group } = useActing()
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [role, setRole] = useState<Role>('member')
  const action = useAction()
  const fields = action.failure && 'fields' in action.failure ? action.failure.fields : {}
  const isElsewhere = action.error && !fields.name && !fields.phone

  const invite = () =>
    action.run(async () => {
      const body = { name: name.trim(), role, phone: phone.trim() || null }
      const answer = await ask<Omit<Sent, 'name'>>('POST', inGroup(group.handle, 'invitations'), { body })
      sent({ ...answer, name: body.name })
    })
  useEffect(showWrong, [action.failure])
  return (
    <Screen
      title="¿A quién invitas?"
      back={{ to: paths.account, label: 'Tu cuenta' }}
      note=""
      bar={
        <Button type="submit" form="invite" isBusy={action.isBusy}>
          Hacer la invitación
        </Button>
      }
    >
      <form
        id="invite"
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void invite()
        }}
      >
        <Field
          label="Su nombre"
          value={name}
          onValue={setName}
          error={fields.name}
          input={{ autocapitalize: 'words', maxLength: 120 }}
        />
        <Field
          label="Su celular, si lo sabes"
          hint="Le llega el enlace. Si no, se lo mandas tú."
          value={phone}
          onValue={setPhone}
          error={fields.phone}
          input={{ type: 'tel', maxLength: 20 }}
        />
        <Choice legend="¿Qué va a ser en el grupo?" options={roles} value={role} onValue={setRole} />
        {isElsewhere && (
          <Notice kind="trouble" role="alert" lead="No se hizo la invitación.">
            {action.error}
          </Notice>
        )}
      </form>
    </Screen>
  )
}
