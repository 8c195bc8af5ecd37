import { useState } from 'react'
import { CommuneField } from '../../components/form/commune-field'
import { FormDrawer } from '../../components/form/form-drawer'
import { SelectField } from '../../components/form/select-field'
import { TextField } from '../../components/form/text-field'
import { slug } from '../../../kernel/text/slug'
import type { Organization } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { KINDS } from '../../lib/words'

type Props = { organizations: Organization[]; onClose: () => void }
type Kind = 'group' | 'association'
type NewOrganization = {
  kind: Kind
  name: string
  handle: string
  parent: string
  communeCode: string
  locality?: string
  trade?: string
}

const CHOICES = { group: KINDS.group, association: KINDS.association }
const PARENT_KIND = { group: 'association', association: 'federation' } as const

export function NewOrganizationDrawer({ organizations, onClose }: Props) {
  const [kind, setKind] = useState<Kind>('group')
  const [name, setName] = useState('')
  const [ownHandle, setOwnHandle] = useState<string | null>(null)
  const [parent, setParent] = useState('')
  const handle = ownHandle ?? slug(name)
  const parents = organizations.filter((one) => one.kind === PARENT_KIND[kind] && one.status !== 'left')
  const create = useSave<NewOrganization>({
    path: '/admin/organizations',
    stale: ['organizations'],
    done: `${name} ya es parte de la federación.`,
    onDone: onClose,
  })
  const [isParentMissing, setIsParentMissing] = useState(false)

  const send = (form: FormData) => {
    setIsParentMissing(!parent)
    if (!parent) return
    const communeCode = written(form, 'communeCode') ?? ''
    const place = { communeCode, locality: written(form, 'locality'), trade: written(form, 'trade') }
    create.send({ kind, name: name.trim(), handle, parent, ...place })
  }
  const chooseKind = (chosen: string) => {
    setKind(chosen === 'association' ? 'association' : 'group')
    setParent('')
  }
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title="Agregar una organización"
      about="Queda activa de inmediato. Después puedes invitar a sus socias."
      submit="Agregar"
      isSending={create.isSending}
      onSubmit={send}
    >
      <SelectField
        label="¿Qué es?"
        value={kind}
        options={CHOICES}
        onChoose={chooseKind}
        error={create.fields.kind}
      />
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
        hint={`/${kind === 'group' ? 'grupos' : 'asociaciones'}/${handle || '…'} · no se puede cambiar después`}
        value={handle}
        onWrite={setOwnHandle}
        maxLength={80}
        error={create.fields.handle}
      />
      <SelectField
        label={kind === 'group' ? '¿De qué asociación?' : '¿De qué federación?'}
        value={parent}
        options={Object.fromEntries(parents.map((one) => [one.handle, one.name]))}
        onChoose={setParent}
        placeholder="Elige una"
        error={isParentMissing && !parent ? 'Elige de cuál es parte.' : create.fields.parent}
      />
      <CommuneField name="communeCode" error={create.fields.communeCode} />
      <TextField
        name="locality"
        label="Localidad"
        hint="Si no es el centro de la comuna."
        maxLength={120}
        error={create.fields.locality}
      />
      <TextField
        name="trade"
        label="Oficio"
        hint="Por ejemplo: conservas y dulces."
        maxLength={120}
        error={create.fields.trade}
      />
    </FormDrawer>
  )
}
