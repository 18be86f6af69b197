import { type ComponentPropsWithRef, type ElementType, useEffect } from "react";

type RemoveScrollProps = ComponentPropsWithRef<"div"> & {
  as?: ElementType;
  enabled?: boolean;
  allowPinchZoom?: boolean;
  shards?: unknown;
};

let locks = 0;

/** Stands in for the package of this name that Radix uses: the page behind stops scrolling by a class, not by a style element. */
export function RemoveScroll({
  as: Box = "div",
  enabled = true,
  allowPinchZoom: _,
  shards: __,
  ...rest
}: RemoveScrollProps) {
  useEffect(() => {
    if (!enabled) {
      return;
    }
    locks += 1;
    document.body.classList.add("is-locked");
    return () => {
      locks -= 1;
      document.body.classList.toggle("is-locked", locks > 0);
    };
  }, [enabled]);
  return <Box {...rest} />;
}

RemoveScroll.classNames = { fullWidth: "", zeroRight: "" };
