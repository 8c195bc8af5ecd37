import type { ComponentChildren } from 'preact'

type Props = {
  children: ComponentChildren
  /** The second of two: outlined. One full button a screen. */
  isPlain?: boolean
  isBusy?: boolean
  type?: 'button' | 'submit'
  form?: string
  onClick?: () => void
}

/** While busy it stays where it is and takes no second tap. */
export const Button = ({ children, isPlain, isBusy, type = 'button', form, onClick }: Props) => (
  <button
    class={`button full${isPlain ? ' plain' : ''}`}
    type={type}
    form={form}
    aria-disabled={isBusy ? 'true' : undefined}
    onClick={(event) => {
      if (isBusy) event.preventDefault()
      else onClick?.()
    }}
  >
    {children}
  </button>
)

export const LinkButton = ({
  href,
  isPlain,
  children,
}: {
  href: string
  isPlain?: boolean
  children: string
}) => (
  <a class={`button full${isPlain ? ' plain' : ''}`} href={href}>
    {children}
  </a>
)

/** An action that looks like a link: what is rarely wanted. */
export const Quiet = ({ onClick, children }: { onClick: () => void; children: ComponentChildren }) => (
  <button class="more" type="button" onClick={onClick}>
    {children}
  </button>
)
