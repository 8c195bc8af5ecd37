import { Button, Drawer } from '@medusajs/ui'
import type { FormEvent, ReactNode } from 'react'
import { DrawerHead } from './drawer-head'

type Props = {
  isOpen: boolean
  onClose: () => void
  title: string
  about: string
  submit: string
  isSending: boolean
  onSubmit: (written: FormData) => void
  children: ReactNode
}

/** A form at the side of the page, with its two buttons below. */
export function FormDrawer({ isOpen, onClose, title, about, submit, isSending, onSubmit, children }: Props) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(new FormData(event.currentTarget))
  }
  return (
    <Drawer open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <form onSubmit={send} noValidate className="flex min-h-0 flex-1 flex-col">
          <DrawerHead title={title} about={about} />
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">{children}</Drawer.Body>
          <Drawer.Footer>
            <Button type="button" variant="secondary" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" isLoading={isSending}>
              {submit}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
