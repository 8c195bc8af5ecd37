import type { Organization } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { CommuneField } from '../form/commune-field'
import { FormDrawer } from '../form/form-drawer'
import { TextField } from '../form/text-field'

type Props = { organization: Organization; onClose: () => void }
type Facts = { name: string; communeCode?: string; locality: string | null; trade: string | null }

export function CorrectOrganizationDrawer({ organization, onClose }: Props) {
  const { id, name, commune_code: communeCode, locality, trade } = organization
  const save = useSave<Facts>({
    path: `/admin/organizations/${id}`,
    stale: ['organizations'],
    done: (sent) => `Quedaron corregidos los datos de ${sent.name}.`,
    onDone: onClose,
  })
  const send = (form: FormData) =>
    save.send({
      name: written(form, 'name') ?? '',
      communeCode: written(form, 'communeCode') ?? '',
      locality: written(form, 'locality') ?? null,
      trade: written(form, 'trade') ?? null,
    })
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={`Corregir los datos de ${name}`}
      about="Es lo que la tienda dice de quién hace cada cosa. La dirección de su página no cambia."
      submit="Guardar"
      isSending={save.isSending}
      onSubmit={send}
    >
      <TextField name="name" label="Nombre" defaultValue={name} maxLength={120} error={save.fields.name} />
      <CommuneField name="communeCode" code={communeCode} error={save.fields.communeCode} />
      <TextField
        name="locality"
        label="Localidad"
        defaultValue={locality ?? ''}
        maxLength={120}
        error={save.fields.locality}
      />
      <TextField
        name="trade"
        label="Oficio"
        defaultValue={trade ?? ''}
        maxLength={120}
        error={save.fields.trade}
      />
    </FormDrawer>
  )
}
