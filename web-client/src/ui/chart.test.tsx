import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { BarList } from "@/ui/chart-bars";
import { ColumnChart } from "@/ui/chart-columns";
import { LineChart, pathOf } from "@/ui/chart-lines";
import { ticksTo } from "@/ui/chart-scale";

describe("scale", () => {
  it.each([
    [0, [0, 1]],
    [0.04, [0, 0.02, 0.04]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [5, [0, 5]],
    [7, [0, 4, 8]],
    [12, [0, 5, 10, 15]],
    [108, [0, 75, 150]],
    [2_100, [0, 1_500, 3_000]],
  ])("up to %i has ticks %j", (max, ticks) => {
    expect(ticksTo(max)).toEqual(ticks);
  });
});

describe("column chart", () => {
  const chart = (
    <ColumnChart
      label="Decisions over time"
      whole="2 days"
      axisName="Day"
      series={[
        { name: "Allowed", color: "green" },
        { name: "Denied", color: "red" },
      ]}
      columns={[
        { label: "Monday", values: [10, 1] },
        { label: "Tuesday", values: [20, 2] },
      ]}
    />
  );

  it("says the whole at first, then the column that is marked", () => {
    render(chart);
    const plot = screen.getByRole("slider", { name: "Decisions over time" });
    expect(plot.getAttribute("aria-valuetext")).toBe("2 days: Allowed 30, Denied 3");
    fireEvent.change(plot, { target: { value: "0" } });
    expect(plot.getAttribute("aria-valuetext")).toBe("Monday: Allowed 10, Denied 1");
    fireEvent.blur(plot);
    expect(plot.getAttribute("aria-valuetext")).toBe("2 days: Allowed 30, Denied 3");
  });

  it("shows the same as a table", async () => {
    const user = userEvent.setup();
    render(chart);
    await user.click(screen.getByRole("button", { name: "Table" }));
    const row = within(screen.getByRole("table")).getByRole("row", { name: "Tuesday 20 2" });
    expect(row).toBeDefined();
  });
});

describe("line chart", () => {
  it("breaks where a value is missing", () => {
    expect(pathOf([1, 2, undefined, 4], 10)).toBe("M0.5 9L1.5 8M3.5 6");
  });

  it("leaves out of the table what it does not know", async () => {
    const user = userEvent.setup();
    render(
      <LineChart
        label="Burn-down"
        whole="November"
        axisName="Day"
        places={["1", "2"]}
        lines={[{ name: "Left", color: "blue", values: [8, undefined] }]}
        level={{ name: "Limit", color: "red", value: 10 }}
        format={(value) => `$${value}`}
      />,
    );
    await user.click(screen.getByRole("button", { name: "Table" }));
    expect(screen.getByRole("row", { name: "2 –" })).toBeDefined();
  });
});

describe("bar list", () => {
  it("says each share of the whole", () => {
    render(
      <BarList
        label="By tool"
        bars={[
          { key: "a", name: "ai.generate", value: 995 },
          { key: "b", name: "db.query", value: 5 },
        ]}
      />,
    );
    expect(screen.getByText("< 1 %")).toBeDefined();
    expect(screen.getByText("100 %")).toBeDefined();
  });
});
