import { useActorNames } from "@/app/use-actor-names";
import { shortened } from "@/format/count";

/** The name behind the id of a person or a key, or the id in short where the caller may not see whose it is. */
export function useNameOf(): (id: string) => string {
  const names = useActorNames();
  return (id) => names.get(id) ?? shortened(id);
}
