import { Label, Switch, Text } from '@medusajs/ui'
import { useId } from 'react'
import { Panel } from '../../../components/ui/panel'
import type { Organization } from '../../../lib/types'
import { useSave } from '../../../lib/use-save'

/** Whether what a group puts up waits for the association, and what that means. */
export function TrustPanel({ organization }: { organization: Organization }) {
  const { id, name, is_trusted: isTrusted } = organization
  const field = useId()
  const trust = useSave<{ isTrusted: boolean }>({
    path: `/admin/organizations/${id}`,
    stale: ['organizations'],
    done: (sent) =>
      sent.isTrusted
        ? `${name} publica sin esperar.`
        : `Lo que mande ${name} vuelve a esperar tu visto bueno.`,
  })
  return (
    <Panel title="Confianza">
      <div className="flex items-start gap-4 px-6 py-4">
        <Switch
          id={field}
          checked={isTrusted}
          disabled={trust.isSending}
          onCheckedChange={(checked) => trust.send({ isTrusted: checked })}
          aria-describedby={`${field}-about`}
        />
        <div>
          <Label htmlFor={field} size="small" weight="plus">
            De confianza
          </Label>
          <Text id={`${field}-about`} size="small" className="text-ui-fg-subtle max-w-prose">
            {isTrusted
              ? 'Sus productos nuevos y sus cambios salen a la tienda al momento. Igual se les pide lo que exige la ley: un alimento sin autorización, alérgenos y vencimiento no sale.'
              : 'Sus productos nuevos y sus cambios esperan a su asociación. Mientras tanto la tienda sigue mostrando lo de antes. Cuántas hay y las pausas siempre cambian al momento.'}
          </Text>
        </div>
      </div>
    </Panel>
  )
}
