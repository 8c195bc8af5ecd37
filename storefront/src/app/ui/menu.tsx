/** One line of a list of places to go. */
export const MenuLink = ({ href, label, hint }: { href: string; label: string; hint?: string }) => (
  <li>
    <a class="menu-item" href={href}>
      <b>{label}</b>
      {hint && <small class="soft">{hint}</small>}
    </a>
  </li>
)
