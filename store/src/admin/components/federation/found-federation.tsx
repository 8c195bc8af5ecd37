import { Button, Heading, Label, Text } from '@medusajs/ui'
import { type FormEvent, useId, useState } from 'react'
import { slug } from '../../../kernel/text/slug'
import { CodeDrawer } from '../form/code-drawer'
import { CommuneField } from '../form/commune-field'
import { TextField } from '../form/text-field'
import { foundingOf, SECTIONS } from '../../lib/founding'
import { useGrave } from '../../lib/use-grave'

const GRID = 'grid gap-4 md:grid-cols-2'

/** The first act in a shop that nobody founded: what it is called, who sells, where the money comes and how it is shared. */
export function FoundFederation() {
  const id = useId()
  const [name, setName] = useState('')
  const [ownHandle, setOwnHandle] = useState<string | null>(null)
  const [unread, setUnread] = useState<Record<string, string>>({})
  const handle = ownHandle ?? slug(name)
  const found = useGrave<object>({
    path: '/admin/federation',
    stale: ['organizations', 'changes'],
    done: `${name} está fundada. Ahora invita a quienes eligieron y dales sus cargos: lo demás se hace en su mesa.`,
  })
  const wrong = { ...found.fields, ...unread }
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { body, problems } = foundingOf(new FormData(event.currentTarget), { name, handle })
    setUnread(problems)
    if (Object.keys(problems).length === 0) found.send(body)
  }
  return (
    <>
      <form onSubmit={send} noValidate className="flex flex-col gap-y-8 px-6 py-6">
        <section className="flex flex-col gap-y-4">
          <Head
            title="Fundar la federación"
            about="La tienda todavía no es de nadie: con esto abre. Después se cambia entre dos personas."
          />
          <div className={GRID}>
            <TextField
              name="name"
              label="Nombre"
              value={name}
              onWrite={setName}
              maxLength={120}
              error={wrong.name}
            />
            <TextField
              name="handle"
              label="Nombre corto"
              hint="Para direcciones y programas. No se puede cambiar después."
              value={handle}
              onWrite={setOwnHandle}
              maxLength={80}
              error={wrong.handle}
            />
            <TextField
              name="territory"
              label="Territorio"
              hint="Como se lee en la tienda: Región del Biobío."
              maxLength={120}
              error={wrong.territory}
            />
            <CommuneField name="communeCode" error={wrong.communeCode} />
          </div>
          <div className="flex items-center gap-2">
            <input type="checkbox" id={`${id}-formation`} name="isInFormation" />
            <Label htmlFor={`${id}-formation`} size="small">
              Todavía está en formación
            </Label>
          </div>
        </section>
        {SECTIONS.map(({ title, about, fields }) => (
          <section key={title} className="flex flex-col gap-y-4">
            <Head title={title} about={about} />
            <div className={GRID}>
              {fields.map((field) => (
                <TextField key={field.name} {...field} error={wrong[field.name]} />
              ))}
            </div>
          </section>
        ))}
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" isLoading={found.isSending}>
            Fundar la federación
          </Button>
          {Object.keys(wrong).length > 0 && (
            <Text size="small" role="alert" className="text-ui-fg-error">
              Hay algo que corregir más arriba.
            </Text>
          )}
        </div>
      </form>
      <CodeDrawer {...found.code} />
    </>
  )
}

function Head({ title, about }: { title: string; about: string }) {
  return (
    <div>
      <Heading level="h2">{title}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {about}
      </Text>
    </div>
  )
}
