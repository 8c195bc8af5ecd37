import { paths } from '../../lib/paths.ts'

const OWN = /^\/mesa(\/[\w-]+)*(\?[\w%.~=&+-]*)?$/

/** Only an address of the desk: nobody is sent elsewhere by a link. */
export const backOf = (asked: string | null): string => (asked && OWN.test(asked) ? asked : paths.desk)
