import { useState } from 'react'
import { CommuneField } from '../../components/form/commune-field'
import { FormDrawer } from '../../components/form/form-drawer'
import { TextField } from '../../components/form/text-field'
import { slug } from '../../../kernel/text/slug'
import type { Organization } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'

type Props = { organizations: Organization[]; onClose: () => void }
type NewAssociation = {
  kind: 'association'
  name: string
  handle: string
  parent: string
  communeCode: string
  locality?: string
}

export function NewAssociationDrawer({ organizations, onClose }: Props) {
  const [name, setName] = useState('')
  const [ownHandle, setOwnHandle] = useState<string | null>(null)
  const handle = ownHandle ?? slug(name)
  const parent = organizations.find((one) => one.kind === 'federation')?.handle ?? ''
  const create = useSave<NewAssociation>({
    path: '/admin/organizations',
    stale: ['organizations'],
    done: `${name} ya es parte de la federación.`,
    onDone: onClose,
  })
  const send = (form: FormData) => {
    const communeCode = written(form, 'communeCode') ?? ''
    const place = { communeCode, locality: written(form, 'locality') }
    create.send({ kind: 'association', name: name.trim(), handle, parent, ...place })
  }
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title="Agregar una asociación"
      about="Queda activa de inmediato. Después le das sus primeros cargos: ellas fundan sus grupos en la mesa."
      submit="Agregar"
      isSending={create.isSending}
      onSubmit={send}
    >
      <TextField
        name="name"
        label="Nombre"
        value={name}
        onWrite={setName}
        maxLength={120}
        error={create.fields.name}
      />
      <TextField
        name="handle"
        label="Dirección en la tienda"
        hint={`/asociaciones/${handle || '…'} · no se puede cambiar después`}
        value={handle}
        onWrite={setOwnHandle}
        maxLength={80}
        error={create.fields.handle}
      />
      <CommuneField name="communeCode" error={create.fields.communeCode} />
      <TextField
        name="locality"
        label="Localidad"
        hint="Si no es el centro de la comuna."
        maxLength={120}
        error={create.fields.locality}
      />
    </FormDrawer>
  )
}
