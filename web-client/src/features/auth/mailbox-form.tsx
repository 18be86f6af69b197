import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";

export function MailboxForm({ email, onOpen }: { email: string; onOpen: (email: string) => void }) {
  const [address, setAddress] = useState(email);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onOpen(address.trim());
  };
  return (
    <form onSubmit={submit} className="flex items-end gap-2">
      <div className="flex-1">
        <TextField
          label="Address"
          type="email"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </div>
      <Button type="submit" className="h-10" disabled={!address.includes("@")}>
        Show
      </Button>
    </form>
  );
}
