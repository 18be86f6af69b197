import { useState } from "react";
import { TextAreaField } from "@/ui/field";

type LinesFieldProps = {
  label: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  rows?: number;
};

/** A list of words, one a line. What is typed stays as typed; what is kept has neither blanks nor repeats. */
export function LinesField({ lines, onChange, ...rest }: LinesFieldProps) {
  const [typed, setTyped] = useState(lines.join("\n"));
  return (
    <TextAreaField
      {...rest}
      mono
      spellCheck={false}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        const words = event.target.value.split("\n").map((line) => line.trim());
        onChange([...new Set(words.filter((word) => word !== ""))]);
      }}
    />
  );
}
