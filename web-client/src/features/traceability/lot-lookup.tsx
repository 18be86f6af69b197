import { Search } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function LotLookup({ lotId, onLookUp }: { lotId: string; onLookUp: (lotId: string) => void }) {
  const [typed, setTyped] = useState(lotId);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (UUID.test(typed.trim())) {
      onLookUp(typed.trim().toLowerCase());
    }
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 p-5">
      <TextField
        label="Lot id"
        mono
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder="0199a7c4-5f1e-7001-8a3b-…"
        error={
          tried && !UUID.test(typed.trim())
            ? "The id as it was shown at registration: 36 characters."
            : undefined
        }
      />
      <Button
        type="submit"
        icon={<Search aria-hidden className="size-4" />}
        className="self-start"
        disabled={typed.trim() === ""}
      >
        Look up
      </Button>
    </form>
  );
}
