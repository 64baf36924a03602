// The workbench with script: everything here only shortens what links and forms do without it.
import "./decisions";
import { fillPasted } from "./handin";
import { offerHelp } from "./keys";
import { offerLanes } from "./lanes";
import { follow } from "./progress";
import "./reading";
import "./theme";
import { wait } from "./waiting";

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = new URL(/* @vite-ignore */ "islands.css", import.meta.url).href;
document.head.append(style);

offerHelp();
offerLanes();
fillPasted();
follow();
wait();
