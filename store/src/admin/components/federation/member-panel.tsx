import { Button, Table } from '@medusajs/ui'
import { useState } from 'react'
import { moment } from '../../../kernel/text/format'
import { Loaded } from '../ui/loaded'
import { Panel } from '../ui/panel'
import { StatusWord } from '../ui/status-word'
import { useMembers } from '../../lib/queries'
import type { Membership, Organization } from '../../lib/types'
import { ROLES } from '../../lib/words'
import { CorrectMemberDrawer } from './correct-member-drawer'
import { InvitationLink } from './invitation-link'
import { InviteDrawer } from './invite-drawer'

export function MemberPanel({ federation }: { federation: Organization }) {
  const [isInviting, setIsInviting] = useState(false)
  const [correcting, setCorrecting] = useState<Membership['member'] | null>(null)
  const [link, setLink] = useState<string | null>(null)
  const members = useMembers(federation.id)
  const invite = (
    <Button size="small" variant="secondary" onClick={() => setIsInviting(true)}>
      Invitar
    </Button>
  )
  return (
    <Panel
      title="Quiénes son parte de la federación misma"
      about="A las de sus asociaciones y grupos las invita cada mesa."
      action={invite}
    >
      <Loaded query={members} empty="Todavía no hay nadie. Invita a la primera.">
        {(found) => (
          <div className="overflow-x-auto">
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>Nombre</Table.HeaderCell>
                  <Table.HeaderCell>Rol</Table.HeaderCell>
                  <Table.HeaderCell>Contacto</Table.HeaderCell>
                  <Table.HeaderCell>Aceptó</Table.HeaderCell>
                  <Table.HeaderCell>
                    <span className="sr-only">Qué hacer</span>
                  </Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {found.map((membership) => (
                  <Table.Row key={membership.id}>
                    <Table.Cell>{membership.member.name}</Table.Cell>
                    <Table.Cell>{ROLES[membership.role]}</Table.Cell>
                    <Table.Cell>{contact(membership)}</Table.Cell>
                    <Table.Cell>
                      {membership.accepted_at ? (
                        moment(membership.accepted_at)
                      ) : (
                        <StatusWord badge={{ text: 'Invitada, aún no responde', color: 'blue' }} />
                      )}
                    </Table.Cell>
                    <Table.Cell>
                      <Button
                        size="small"
                        variant="transparent"
                        aria-label={`Corregir los datos de ${membership.member.name}`}
                        onClick={() => setCorrecting(membership.member)}
                      >
                        Corregir
                      </Button>
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        )}
      </Loaded>
      {link && <InvitationLink link={link} />}
      {correcting && <CorrectMemberDrawer member={correcting} onClose={() => setCorrecting(null)} />}
      {isInviting && (
        <InviteDrawer federation={federation} onClose={() => setIsInviting(false)} onInvited={setLink} />
      )}
    </Panel>
  )
}

function contact({ member }: Membership): string {
  return [member.phone, member.email].filter(Boolean).join(' · ') || 'Sin teléfono ni correo'
}
