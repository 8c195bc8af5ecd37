import { EllipsisHorizontal } from '@medusajs/icons'
import { DropdownMenu, IconButton, usePrompt } from '@medusajs/ui'
import { useState } from 'react'
import { canChangeStatus } from '../../../modules/federation/rules/organization-status'
import type { Organization } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { CorrectOrganizationDrawer } from './correct-organization-drawer'
import { PauseDrawer } from './pause-drawer'

/** What staff can do with one association, as far as its state allows. */
export function OrganizationActions({ organization }: { organization: Organization }) {
  const { id, name, status } = organization
  const [isPausing, setIsPausing] = useState(false)
  const [isCorrecting, setIsCorrecting] = useState(false)
  const ask = usePrompt()
  const stale = ['organizations']
  const move = useSave<{ to: 'active' | 'left' }>({
    path: `/admin/organizations/${id}/status`,
    stale,
    done: ({ to }) => (to === 'active' ? `${name} ya vende de nuevo.` : `Anotado: ${name} se fue.`),
  })
  const leave = async () => {
    const isSure = await ask({
      title: `¿${name} se fue de la federación?`,
      description:
        'Sus productos dejan de venderse y no se puede deshacer: para volver necesita una invitación nueva.',
      confirmText: 'Sí, se fue',
      cancelText: 'Volver',
    })
    if (isSure) move.send({ to: 'left' })
  }
  if (status === 'left') return null
  return (
    <>
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton variant="transparent" size="small" aria-label={`Qué hacer con ${name}`}>
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          <DropdownMenu.Item onSelect={() => setIsCorrecting(true)}>Corregir sus datos</DropdownMenu.Item>
          {canChangeStatus(status, 'paused') && (
            <DropdownMenu.Item onSelect={() => setIsPausing(true)}>Poner en pausa</DropdownMenu.Item>
          )}
          {canChangeStatus(status, 'active') && (
            <DropdownMenu.Item onSelect={() => move.send({ to: 'active' })}>
              {status === 'paused' ? 'Terminar la pausa' : 'Dar por activa'}
            </DropdownMenu.Item>
          )}
          <DropdownMenu.Separator />
          <DropdownMenu.Item onSelect={() => void leave()}>Anotar que se fue</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu>
      {isCorrecting && (
        <CorrectOrganizationDrawer organization={organization} onClose={() => setIsCorrecting(false)} />
      )}
      {isPausing && <PauseDrawer organization={organization} onClose={() => setIsPausing(false)} />}
    </>
  )
}
