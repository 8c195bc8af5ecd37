import { Button, Drawer } from '@medusajs/ui'
import type { FormEvent, ReactNode } from 'react'
import { DrawerHead } from './drawer-head'

type Props = {
  onBack: () => void
  title: string
  about: string
  submit: string
  isSending: boolean
  isDisabled?: boolean
  isDangerous?: boolean
  onSubmit: (written: FormData) => void
  children: ReactNode
}

/** A form that fills a drawer, with its two buttons below. */
export function DrawerForm({
  onBack,
  title,
  about,
  submit,
  isSending,
  isDisabled = false,
  isDangerous = false,
  onSubmit,
  children,
}: Props) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(new FormData(event.currentTarget))
  }
  return (
    <form onSubmit={send} noValidate className="flex min-h-0 flex-1 flex-col">
      <DrawerHead title={title} about={about} />
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">{children}</Drawer.Body>
      <Drawer.Footer>
        <Button type="button" variant="secondary" onClick={onBack}>
          Volver
        </Button>
        <Button
          type="submit"
          variant={isDangerous ? 'danger' : 'primary'}
          isLoading={isSending}
          disabled={isDisabled}
        >
          {submit}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
